using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>Features of an arc that come of the phrase of its word: where that starts and ends, its preposition, its auxiliary, what "and" joins it to, and whose edge a mark is.</summary>
internal static class ArcPhraseFeatures
{
    private static readonly uint Conjunction = TagBits.Of(UniversalTag.Cconj);
    private static readonly uint Punctuation = TagBits.Of(UniversalTag.Punct);

    internal static void Write(in ArcView view, ref FeatureKeys keys)
    {
        Phrase(in view, ref keys);
        if (view.Branch.Marker != 0)
        {
            Markers(in view, ref keys);
        }

        Clause(in view, ref keys);
        if ((view.Space.Atoms(view.Branch.First).TagBit & Conjunction) != 0)
        {
            Coordination(in view, ref keys);
        }

        if ((view.Word.TagBit & Punctuation) != 0)
        {
            Mark(in view, ref keys);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Phrase(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        ref readonly var own = ref view.Branch;
        var length = Number(PairFeatures.Distance(own.Start, own.End));
        ref readonly var first = ref view.Space.Atoms(own.Start);
        ref readonly var last = ref view.Space.Atoms(own.End);
        keys.At(280);
        keys.Add(head.Tag, word.Tag, view.BeforePhrase.Coarse, view.AfterPhrase.Coarse);
        keys.Add(word.Tag, head.Tag, length, view.Way);
        keys.Add(ArcView.Joined(last.Coarse, view.Way), view.AfterPhrase.Tag, word.Coarse, head.Coarse);
        keys.Add(ArcView.Joined(first.Form, view.Way), view.BeforePhrase.Tag, word.Coarse, head.Coarse);
        keys.Add(word.Tag, view.AfterPhrase.Form, view.Way);
        keys.Add(word.Tag, view.BeforePhrase.Form, view.Way);
        keys.Add(word.Tag, last.Form, view.AfterPhrase.Tag);
        keys.Add(head.Coarse, word.Coarse, first.Form, view.AfterPhrase.Coarse);
        keys.Add(word.Coarse, view.BeforePhrase.Form, view.AfterPhrase.Form);
        keys.Add(word.Tag, ArcView.Joined(view.BeforePhrase.Form, view.AfterPhrase.Form), head.Coarse, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Markers(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        var marker = view.Marker.Form;
        keys.At(300);
        keys.Add(marker, head.Lemma, word.Lemma);
        keys.Add(marker, head.Fine);
        keys.Add(marker, head.Lemma);
        keys.Add(marker, head.Coarse, word.Fine);
        keys.Add(marker, head.Tag, word.Tag, view.Distance);
        keys.Add(marker, head.Sense, word.Sense);
        keys.Add(marker, head.Tag, view.Between);
        keys.Add(marker, head.Fine, word.Cluster);
        keys.Add(marker, head.Cluster, word.Cluster);
        keys.Add(marker, head.Lemma, view.Inner.Coarse);
        keys.Add(marker, view.Space.Atoms(view.Tree.At(view.InnerPlace).Marker).Form, head.Coarse);
        keys.Add(marker, view.Grand.Lemma, head.Coarse);
        keys.Add(marker, view.Grand.Fine, head.Coarse);
        keys.Add(marker, view.Grand.Fine, head.Fine);
        keys.Add(marker, head.Coarse, view.AfterPhrase.Coarse, view.Distance);
        keys.Add(marker, view.Space.Atoms(view.Above.Marker).Form, head.Coarse, word.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Clause(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        var relation = new RelationView(view.Space, view.Tree, view.Place);
        var (frame, above) = (relation.Frame, relation.HeadFrame);
        keys.At(320);
        keys.Add(frame, view.Marker.Form, word.Tag, head.Tag);
        keys.Add(frame, word.Tag, head.Lemma);
        keys.Add(frame, view.Auxiliary.Form, view.Marker.Form, word.Tag);
        keys.Add(above, head.Tag, word.Tag);
        keys.Add(above, head.Lemma, word.Coarse);
        keys.Add(above, relation.HeadAuxiliary.Lemma, head.Tag, word.Tag);
        keys.Add(view.Auxiliary.Form, word.Tag, head.Tag, view.Way);
        keys.Add(frame, view.Marker.Form, view.BeforePhrase.Coarse, head.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Coordination(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        var and = view.Space.Atoms(view.Branch.First).Form;
        keys.At(340);
        keys.Add(and, head.Tag, word.Tag, view.Way);
        keys.Add(head.Lemma, word.Lemma);
        keys.Add(head.Fine, word.Fine);
        keys.Add(head.Cluster, word.Cluster);
        keys.Add(head.Sense, word.Sense);
        keys.Add(head.Ending, word.Ending, head.Coarse);
        keys.Add(head.Morphology, word.Morphology, view.Way);
        keys.Add(view.Above.LeftTags, view.Branch.LeftTags, head.Coarse, word.Coarse);
        keys.Add(view.Space.Atoms(view.Above.Start).Form, view.Space.Atoms(view.Tree.At(view.Branch.First).Next).Form, word.Coarse);
        keys.Add(view.Space.Atoms(view.Above.Marker).Form, view.Marker.Form, head.Coarse, word.Coarse);
        keys.Add(head.Coarse, word.Coarse, view.Between, view.Distance);
        keys.Add(head.Tag, word.Tag, Number(PairFeatures.Distance(view.Branch.Start, view.Branch.End)), Number(PairFeatures.Distance(view.Above.Start, view.Branch.Start)));
        keys.Add(view.Grand.Tag, head.Tag, word.Tag, view.Ways);
        keys.Add(view.Inner.Tag, head.Tag, word.Tag);
        keys.Add(view.AfterPhrase.Tag, head.Tag, word.Tag);
        keys.Add(new RelationView(view.Space, view.Tree, view.Place).HeadFrame, Number(view.Branch.Subject == 0 ? 0 : 1), head.Tag, word.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mark(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        var edge = Number((view.Above.Start == view.Place ? 1 : 0) + (view.Above.End == view.Place ? 2 : 0));
        ref readonly var before = ref view.Space.Atoms(view.Place - 1);
        ref readonly var after = ref view.Space.Atoms(view.Place + 1);
        keys.At(360);
        keys.Add(word.Form, edge, head.Tag);
        keys.Add(word.Form, edge, head.Coarse, view.Grand.Coarse);
        keys.Add(ArcView.Joined(word.Form, edge), before.Coarse, after.Coarse, head.Coarse);
        keys.Add(ArcView.Joined(word.Form, edge), before.Tag, after.Form, head.Coarse);
        keys.Add(word.Form, view.Inner.Form, head.Coarse);
        keys.Add(word.Form, view.Outer.Form, head.Coarse);
        keys.Add(word.Form, view.Above.LeftTags, view.Above.RightTags, head.Coarse);
        keys.Add(ArcView.Joined(word.Form, edge), head.Tag, view.Space.Atoms(view.Above.Start).Form);
        keys.Add(ArcView.Joined(word.Form, edge), view.Ways, view.Distance, head.Coarse);
    }
}
