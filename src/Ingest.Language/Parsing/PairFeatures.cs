using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of the two pairs that a transition may join: top and front, and below and top.</summary>
internal static class PairFeatures
{
    internal static void Write(in StateView view, ref FeatureKeys keys)
    {
        var toFront = Number(StateFeatures.Distance(view.Top.Word, view.Front.Word));
        Pair(in view.TopAtoms, in view.FrontAtoms, toFront, ref keys);
        var toTop = Number(StateFeatures.Distance(view.Under.Word, view.Top.Word));
        Pair(in view.UnderAtoms, in view.TopAtoms, toTop, ref keys);
        keys.Add(view.UnderAtoms.Form, view.FrontAtoms.Form);
        keys.Add(view.UnderAtoms.Tag, view.FrontAtoms.Tag);
        var betweenFront = Number(view.Space.Between(view.Top.Word, view.Front.Word));
        keys.Add(view.TopAtoms.Tag, view.FrontAtoms.Tag, betweenFront);
        keys.Add(view.TopAtoms.Form, view.FrontAtoms.Coarse, betweenFront);
        var betweenTop = Number(view.Space.Between(view.Under.Word, view.Top.Word));
        keys.Add(view.UnderAtoms.Tag, view.TopAtoms.Tag, betweenTop);
        keys.Add(view.UnderAtoms.Form, view.TopAtoms.Coarse, betweenTop);
        keys.Add(view.FrontAtoms.Form, view.NextAtoms.Form);
    }

    private static void Pair(in WordAtoms first, in WordAtoms second, ulong distance, ref FeatureKeys keys)
    {
        keys.Add(first.Both, second.Tag);
        keys.Add(first.Tag, second.Both);
        keys.Add(first.Lemma, second.Lemma);
        keys.Add(first.Tag, second.Tag);
        keys.Add(first.Form, distance);
        keys.Add(second.Form, distance);
        keys.Add(first.Tag, second.Tag, distance);
        keys.Add(first.Morphology, second.Morphology, second.Coarse);
    }
}
