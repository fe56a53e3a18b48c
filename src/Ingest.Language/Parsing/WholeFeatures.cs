using System.Runtime.CompilerServices;

namespace Ingest.Language.Parsing;

/// <summary>Features that look at several phrases, or down to the third word of the stack.</summary>
internal static class WholeFeatures
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        ref readonly var front = ref view.FrontAtoms;
        keys.At(47);
        keys.Add(view.ThirdAtoms.Tag, under.Tag, top.Tag);
        keys.Add(view.ThirdAtoms.Coarse, under.Coarse, top.Coarse, front.Coarse);
        Children(in view, ref keys);
        Edge(in view, ref keys);
        keys.At(135);
        keys.Add(view.Top.LeftTags, view.Top.RightTags, top.Tag, under.Tag);
        keys.Add(view.Top.LeftTags, view.Front.LeftTags, top.Tag, front.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Children(in StateView view, ref FeatureKeys keys)
    {
        var (under, top, front) = (view.UnderAtoms.Tag, view.TopAtoms.Tag, view.FrontAtoms.Tag);
        Child(in view, 79, view.Top.Left, top, front, under, ref keys);
        Child(in view, 84, view.Top.Right, top, front, under, ref keys);
        Child(in view, 89, view.Under.Right, under, top, front, ref keys);
        Child(in view, 94, view.Under.Left, under, top, front, ref keys);
        Child(in view, 99, view.Front.Left, front, top, under, ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Child(in StateView view, int template, int child, ulong head, ulong other, ulong another, ref FeatureKeys keys)
    {
        if (child != TreeNode.None)
        {
            keys.At(template);
            keys.Add(head, view.Atoms(child).Tag, other, another);
        }
    }

    /// <summary>The word that opens the top's phrase, with what the phrase may hang on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Edge(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        ref readonly var third = ref view.ThirdAtoms;
        var edge = view.Atoms(view.Top.Left).Form;
        keys.At(69);
        keys.Add(under.Sense, top.Sense, edge);
        keys.At(71);
        keys.Add(under.Sense, third.Sense, edge);
        if (view.Top.Left != TreeNode.None)
        {
            keys.At(109);
            keys.Add(under.Lemma, edge);
            keys.Add(under.Lemma, edge, top.Lemma);
            keys.Add(under.Tag, edge, top.Lemma);
            keys.Add(third.Lemma, edge, under.Coarse);
            keys.Add(third.Tag, under.Tag, edge);
            keys.At(144);
            keys.Add(under.Fine, edge);
            keys.Add(under.Cluster, edge, top.Cluster);
            keys.Add(third.Cluster, edge, under.Cluster);
            keys.Add(third.Fine, edge, under.Coarse);
        }
    }
}
