using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of three and more words of the stack and the buffer, of pairs with the word that opens the top's phrase, and of the last transitions.</summary>
internal static class ContextFeatures
{
    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        Sequences(in view, ref keys);
        Classes(in view, ref keys);
        History(in view, ref keys);
    }

    private static void Sequences(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        ref readonly var front = ref view.FrontAtoms;
        keys.At(36);
        keys.Add(under.Form, front.Form);
        keys.Add(under.Tag, front.Tag);
        keys.At(46);
        keys.Add(under.Tag, top.Tag, front.Tag);
        keys.Add(view.ThirdAtoms.Tag, under.Tag, top.Tag);
        keys.Add(view.ThirdAtoms.Coarse, under.Coarse, top.Coarse, front.Coarse);
        keys.Add(under.Form, top.Tag, front.Tag);
        keys.Add(under.Tag, top.Form, front.Tag);
        keys.Add(under.Tag, top.Tag, front.Form);
        keys.Add(under.Form, top.Coarse, front.Form);
        keys.At(56);
        keys.Add(under.Tag, top.Tag, front.Tag, view.NextAtoms.Tag);
    }

    /// <summary>Of classes of words, which tell something even of words seldom seen; with the word that opens the top's phrase.</summary>
    private static void Classes(in StateView view, ref FeatureKeys keys)
    {
        ref readonly var under = ref view.UnderAtoms;
        ref readonly var top = ref view.TopAtoms;
        ref readonly var front = ref view.FrontAtoms;
        var edge = view.Atoms(view.Top.Left).Form;
        keys.At(67);
        keys.Add(under.Cluster, top.Tag, front.Tag);
        keys.At(69);
        keys.Add(under.Sense, top.Sense, edge);
        keys.Add(top.Sense, front.Sense, edge);
        keys.Add(under.Sense, view.ThirdAtoms.Sense, edge);
        keys.Add(under.Sense, top.Coarse, front.Form);
    }

    private static void History(in StateView view, ref FeatureKeys keys)
    {
        var last = Number((int)view.State.Transition);
        var before = Number(view.TransitionBefore);
        keys.At(73);
        keys.Add(last, before, view.TopAtoms.Tag, view.FrontAtoms.Tag);
        keys.Add(last, before, view.UnderAtoms.Tag, view.TopAtoms.Tag);
        keys.Add(last, view.TopAtoms.Form);
    }
}
