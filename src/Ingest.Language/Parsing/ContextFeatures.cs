using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of three and more words: those next on the stack and in the buffer, and those beside each in the text.</summary>
internal static class ContextFeatures
{
    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        Sequences(in view, ref keys);
        Neighbours(in view, ref keys);
        Classes(in view, ref keys);
        History(in view, ref keys);
    }

    private static void Sequences(in StateView view, ref FeatureKeys keys)
    {
        var (under, top, front) = (view.UnderAtoms, view.TopAtoms, view.FrontAtoms);
        keys.Add(front.Tag, view.NextAtoms.Tag, view.AfterNextAtoms.Tag);
        keys.Add(top.Tag, front.Tag, view.NextAtoms.Tag);
        keys.Add(top.Tag, front.Tag, view.NextAtoms.Tag, view.AfterNextAtoms.Coarse);
        keys.Add(under.Tag, top.Tag, front.Tag);
        keys.Add(view.ThirdAtoms.Tag, under.Tag, top.Tag);
        keys.Add(view.ThirdAtoms.Coarse, under.Coarse, top.Coarse, front.Coarse);
        keys.Add(under.Form, top.Tag, front.Tag);
        keys.Add(under.Tag, top.Form, front.Tag);
        keys.Add(under.Tag, top.Tag, front.Form);
        keys.Add(under.Form, top.Coarse, front.Form);
        keys.Add(top.Form, front.Tag, view.NextAtoms.Tag);
        keys.Add(top.Tag, front.Form, view.NextAtoms.Tag);
        keys.Add(top.Tag, front.Form, view.NextAtoms.Form);
        keys.Add(under.Tag, top.Tag, front.Tag, view.NextAtoms.Tag);
    }

    private static void Neighbours(in StateView view, ref FeatureKeys keys)
    {
        var (under, top, front) = (view.UnderAtoms.Tag, view.TopAtoms.Tag, view.FrontAtoms.Tag);
        var beforeFront = view.Before(view.Front.Word).Coarse;
        var (beforeTop, afterTop) = (view.Before(view.Top.Word).Coarse, view.After(view.Top.Word).Coarse);
        var (beforeUnder, afterUnder) = (view.Before(view.Under.Word).Coarse, view.After(view.Under.Word).Coarse);
        keys.Add(top, afterTop, beforeFront, front);
        keys.Add(beforeTop, top, beforeFront, front);
        keys.Add(beforeTop, top, front, view.NextAtoms.Coarse);
        keys.Add(under, afterUnder, beforeTop, top);
        keys.Add(beforeUnder, under, beforeTop, top);
        keys.Add(under, afterUnder, top, afterTop);
        keys.Add(top, view.Before(view.Top.Word).Form);
        keys.Add(under, view.After(view.Under.Word).Form);
    }

    /// <summary>Of classes of words, which tell something even of words seldom seen; with the word that opens the top's phrase.</summary>
    private static void Classes(in StateView view, ref FeatureKeys keys)
    {
        var (under, top, front) = (view.UnderAtoms, view.TopAtoms, view.FrontAtoms);
        var edge = view.Atoms(view.Top.Left).Form;
        keys.Add(under.Cluster, top.Cluster);
        keys.Add(top.Cluster, front.Cluster);
        keys.Add(under.Cluster, top.Tag, front.Tag);
        keys.Add(top.Cluster, front.Tag, view.NextAtoms.Tag);
        keys.Add(under.Sense, top.Sense, edge);
        keys.Add(top.Sense, front.Sense, edge);
        keys.Add(under.Sense, view.ThirdAtoms.Sense, edge);
        keys.Add(under.Sense, top.Coarse, front.Form);
    }

    private static void History(in StateView view, ref FeatureKeys keys)
    {
        var last = Number((int)view.State.Transition);
        var before = Number(view.State.Before < 0 ? 0 : 1 + (int)view.Space.State(view.State.Before).Transition);
        keys.Add(last, before, view.TopAtoms.Tag, view.FrontAtoms.Tag);
        keys.Add(last, before, view.UnderAtoms.Tag, view.TopAtoms.Tag);
        keys.Add(last, view.TopAtoms.Form);
    }
}
