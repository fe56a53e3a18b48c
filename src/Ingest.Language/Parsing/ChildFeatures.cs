namespace Ingest.Language.Parsing;

/// <summary>Features of the children that the words in question have already.</summary>
internal static class ChildFeatures
{
    private const int PerChild = 5;
    private const int PerEdge = 6;
    private const int PerSecond = 2;
    private const int PerGrandchild = 1;

    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        keys.At(76);
        ref readonly var top = ref view.Top;
        ref readonly var under = ref view.Under;
        ref readonly var front = ref view.Front;
        Child(in view, top.Left, in view.TopAtoms, view.FrontAtoms.Tag, view.UnderAtoms.Tag, ref keys);
        Child(in view, top.Right, in view.TopAtoms, view.FrontAtoms.Tag, view.UnderAtoms.Tag, ref keys);
        Child(in view, under.Right, in view.UnderAtoms, view.TopAtoms.Tag, view.FrontAtoms.Tag, ref keys);
        Child(in view, under.Left, in view.UnderAtoms, view.TopAtoms.Tag, view.FrontAtoms.Tag, ref keys);
        Child(in view, front.Left, in view.FrontAtoms, view.TopAtoms.Tag, view.UnderAtoms.Tag, ref keys);
        Second(in view, top.Left2, top.Left, view.TopAtoms.Tag, ref keys);
        Second(in view, top.Right2, top.Right, view.TopAtoms.Tag, ref keys);
        Second(in view, under.Right2, under.Right, view.UnderAtoms.Tag, ref keys);
        Second(in view, front.Left2, front.Left, view.FrontAtoms.Tag, ref keys);
        Edge(in view, ref keys);
        Grandchild(in view, top.Left, view.TopAtoms.Tag, ref keys);
        Grandchild(in view, top.Right, view.TopAtoms.Tag, ref keys);
        Grandchild(in view, under.Right, view.UnderAtoms.Tag, ref keys);
    }

    private static void Child(in StateView view, int child, in WordAtoms head, ulong other, ulong another, ref FeatureKeys keys)
    {
        if (child == TreeNode.None)
        {
            keys.Skip(PerChild);
            return;
        }

        ref readonly var atoms = ref view.Atoms(child);
        keys.Add(atoms.Form, head.Tag);
        keys.Add(atoms.Tag, head.Form);
        keys.Add(head.Tag, atoms.Tag, other);
        keys.Add(head.Tag, atoms.Tag, other, another);
        keys.Add(head.Coarse, atoms.Form, other);
    }

    private static void Second(in StateView view, int child, int first, ulong head, ref FeatureKeys keys)
    {
        if (child == TreeNode.None)
        {
            keys.Skip(PerSecond);
            return;
        }

        ref readonly var atoms = ref view.Atoms(child);
        keys.Add(head, atoms.Tag, view.Atoms(first).Tag);
        keys.Add(head, atoms.Form);
    }

    /// <summary>The word that opens the top's phrase, with what the phrase may hang on.</summary>
    private static void Edge(in StateView view, ref FeatureKeys keys)
    {
        if (view.Top.Left == TreeNode.None)
        {
            keys.Skip(PerEdge);
            return;
        }

        ref readonly var edge = ref view.Atoms(view.Top.Left);
        keys.Add(view.UnderAtoms.Lemma, edge.Form);
        keys.Add(view.UnderAtoms.Lemma, edge.Form, view.TopAtoms.Lemma);
        keys.Add(view.UnderAtoms.Tag, edge.Form, view.TopAtoms.Lemma);
        keys.Add(view.ThirdAtoms.Lemma, edge.Form, view.UnderAtoms.Coarse);
        keys.Add(view.ThirdAtoms.Tag, view.UnderAtoms.Tag, edge.Form);
        keys.Add(view.FrontAtoms.Form, edge.Form, view.TopAtoms.Coarse);
    }

    private static void Grandchild(in StateView view, int child, ulong head, ref FeatureKeys keys)
    {
        ref readonly var node = ref view.Space.Node(child);
        if (node.Left == TreeNode.None)
        {
            keys.Skip(PerGrandchild);
            return;
        }

        ref readonly var atoms = ref view.Atoms(node.Left);
        keys.Add(head, view.Atoms(child).Tag, atoms.Form);
    }
}
