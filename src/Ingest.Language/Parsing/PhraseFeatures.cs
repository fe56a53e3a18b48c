using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of the children that a word has already, with the word that it may be joined to.</summary>
internal static class PhraseFeatures
{
    private const int MostCounted = 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Top(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var top = ref view.Top;
        ref readonly var front = ref view.FrontAtoms;
        keys.At(70);
        keys.Add(view.TopAtoms.Sense, front.Sense, view.Atoms(top.Left).Form);
        Child(in view, 76, top.Left, in view.TopAtoms, front.Tag, ref keys);
        Child(in view, 81, top.Right, in view.TopAtoms, front.Tag, ref keys);
        Second(in view, 101, top.Left2, top.Left, view.TopAtoms.Tag, ref keys);
        Second(in view, 103, top.Right2, top.Right, view.TopAtoms.Tag, ref keys);
        if (top.Left != TreeNode.None)
        {
            keys.At(114);
            keys.Add(front.Form, view.Atoms(top.Left).Form, view.TopAtoms.Coarse);
        }

        Grandchild(in view, 115, top.Left, view.TopAtoms.Tag, ref keys);
        Grandchild(in view, 116, top.Right, view.TopAtoms.Tag, ref keys);
        keys.At(118);
        Side(in view.TopAtoms, top.LeftCount, top.LeftTags, front.Tag, ref keys);
        Side(in view.TopAtoms, top.RightCount, top.RightTags, front.Tag, ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Under(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.Under;
        ref readonly var top = ref view.TopAtoms;
        Child(in view, 86, under.Right, in view.UnderAtoms, top.Tag, ref keys);
        Child(in view, 91, under.Left, in view.UnderAtoms, top.Tag, ref keys);
        Second(in view, 105, under.Right2, under.Right, view.UnderAtoms.Tag, ref keys);
        Grandchild(in view, 117, under.Right, view.UnderAtoms.Tag, ref keys);
        keys.At(124);
        Side(in view.UnderAtoms, under.LeftCount, under.LeftTags, top.Tag, ref keys);
        Side(in view.UnderAtoms, under.RightCount, under.RightTags, top.Tag, ref keys);
        keys.At(133);
        keys.Add(view.UnderAtoms.Tag, under.RightTags, top.Both);
        keys.Add(under.LeftTags, under.RightTags, top.Tag, view.UnderAtoms.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Front(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var front = ref view.Front;
        Child(in view, 96, front.Left, in view.FrontAtoms, view.TopAtoms.Tag, ref keys);
        Second(in view, 107, front.Left2, front.Left, view.FrontAtoms.Tag, ref keys);
        keys.At(130);
        Side(in view.FrontAtoms, front.LeftCount, front.LeftTags, view.TopAtoms.Tag, ref keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Child(in StateView view, int template, int child, in WordAtoms head, ulong other, ref FeatureKeys keys)
    {
        if (child != TreeNode.None)
        {
            ref readonly var atoms = ref view.Atoms(child);
            keys.At(template);
            keys.Add(atoms.Form, head.Tag);
            keys.Add(atoms.Tag, head.Form);
            keys.Add(head.Tag, atoms.Tag, other);
            keys.At(template + 4);
            keys.Add(head.Coarse, atoms.Form, other);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Second(in StateView view, int template, int child, int first, ulong head, ref FeatureKeys keys)
    {
        if (child != TreeNode.None)
        {
            ref readonly var atoms = ref view.Atoms(child);
            keys.At(template);
            keys.Add(head, atoms.Tag, view.Atoms(first).Tag);
            keys.Add(head, atoms.Form);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Grandchild(in StateView view, int template, int child, ulong head, ref FeatureKeys keys)
    {
        var grandchild = view.Space.Node(child).Left;
        if (grandchild != TreeNode.None)
        {
            keys.At(template);
            keys.Add(head, view.Atoms(child).Tag, view.Atoms(grandchild).Form);
        }
    }

    /// <summary>How many children a side has, and of which parts of speech.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Side(in WordAtoms word, byte count, ulong tags, ulong other, ref FeatureKeys keys)
    {
        keys.Add(word.Tag, Number(Math.Min(count, (byte)MostCounted)));
        keys.Add(word.Form, tags);
        keys.Add(word.Tag, tags, other);
    }
}
