using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>
/// Features of a word's relation where the tagger nearly gave it or its head another tag: both tags together, for where the first is wrong the second mostly is
/// right. Eight words in ten have none.
/// </summary>
internal static class DoubtFeatures
{
    private const int PairTemplate = 100;
    private const int NamedTemplate = 104;
    private const int WordTemplate = 105;
    private const int HeadTemplate = 110;

    internal static void Write(in RelationView view, ref FeatureKeys keys)
    {
        if (view.Word.IsDoubtful || view.Head.IsDoubtful)
        {
            keys.At(PairTemplate);
            keys.Add(view.Word.Doubt, view.Head.Doubt, view.Way);
            keys.Add(view.Word.Doubt, view.Head.Form, view.Way);
            keys.Add(view.Word.Form, view.Head.Doubt, view.Way);
            keys.Add(view.Word.Doubt, view.Marker.Form, view.Head.Doubt);
        }

        if (view.Word.IsDoubtful)
        {
            Word(in view, ref keys);
        }

        if (view.Head.IsDoubtful)
        {
            keys.At(HeadTemplate);
            keys.Add(view.Head.Doubt, view.HeadAuxiliary.Lemma, view.Word.Coarse, view.Way);
            keys.Add(view.Head.Doubt, view.HeadMarker.Form, view.Word.Coarse, view.Way);
            keys.Add(view.Head.Doubt, view.Head.Form, view.Word.Coarse, view.Way);
        }
    }

    /// <summary>That of a relation named already.</summary>
    internal static void WriteNamed(in RelationView view, ref FeatureKeys keys)
    {
        if (view.Word.IsDoubtful || view.Head.IsDoubtful)
        {
            keys.At(NamedTemplate);
            keys.Add(Number(view.Above.Relation), view.Word.Doubt, view.Head.Doubt);
        }
    }

    private static void Word(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var before = ref view.Space.Atoms(view.Place - 1);
        ref readonly var after = ref view.Space.Atoms(view.Place + 1);
        keys.At(WordTemplate);
        keys.Add(view.Word.Doubt, view.Way);
        keys.Add(view.Word.Doubt, view.Word.Form, view.Way);
        keys.Add(view.Word.Doubt, before.Form);
        keys.Add(view.Word.Doubt, after.Form);
        keys.Add(view.Word.Doubt, before.Doubt, after.Doubt);
    }
}
