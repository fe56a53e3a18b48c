using System.Runtime.CompilerServices;

namespace Ingest.Language.Parsing;

/// <summary>
/// The features of an arc of a whole tree by which trees are compared (<see cref="TreeChooser"/>): word and head with what hangs beside, above and below, and how the
/// word's phrase is built.
/// </summary>
internal static class ArcFeatures
{
    /// <summary>Writes the keys of the arc of the word at a place; gives how many there are.</summary>
    internal static int Write(ParseSpace space, TreeShape tree, int place, Span<ulong> keys)
    {
        var view = new ArcView(space, tree, place);
        var writer = new FeatureKeys(keys);
        Pair(in view, ref writer);
        Grand(in view, ref writer);
        Siblings(in view, ref writer);
        Children(in view, ref writer);
        ArcPhraseFeatures.Write(in view, ref writer);
        return writer.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pair(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        keys.At(200);
        keys.Add(head.Tag, word.Tag, view.Distance);
        keys.Add(head.Lemma, word.Lemma, view.Way);
        keys.Add(head.Lemma, word.Coarse, view.Distance);
        keys.Add(head.Coarse, word.Lemma, view.Distance);
        keys.Add(head.Fine, word.Fine);
        keys.Add(head.Cluster, word.Cluster, view.Way);
        keys.Add(head.Sense, word.Sense, view.Way);
        keys.Add(head.Lemma, word.Fine, view.Way);
        keys.Add(head.Fine, word.Lemma, view.Way);
        var (above, place) = (view.HeadPlace, view.Place);
        keys.Add(head.Tag, word.Tag, view.Space.Atoms(Math.Max(0, above - 1)).Coarse, view.Space.Atoms(place + 1).Coarse);
        keys.Add(head.Tag, word.Tag, view.Space.Atoms(above + 1).Coarse, view.Space.Atoms(place - 1).Coarse);
        keys.Add(head.Tag, word.Tag, view.Between);
        keys.Add(head.Coarse, word.Coarse, view.Between, view.Distance);
        keys.Add(head.Morphology, word.Morphology, word.Coarse, view.Way);
        keys.Add(word.Form, view.Space.Atoms(place + 1).Form, head.Coarse, view.Way);
        keys.Add(word.Form, view.Space.Atoms(place - 1).Form, head.Coarse, view.Way);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Grand(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        ref readonly var grand = ref view.Grand;
        keys.At(220);
        keys.Add(grand.Tag, head.Tag, word.Tag, view.Ways);
        keys.Add(grand.Lemma, head.Coarse, word.Coarse, view.Ways);
        keys.Add(grand.Coarse, head.Lemma, word.Coarse, view.Ways);
        keys.Add(grand.Coarse, head.Coarse, word.Lemma, view.Ways);
        keys.Add(grand.Fine, word.Fine, head.Coarse);
        keys.Add(grand.Cluster, head.Cluster, word.Cluster);
        keys.Add(grand.Lemma, head.Lemma, word.Coarse);
        keys.Add(grand.Lemma, word.Lemma, head.Coarse);
        keys.Add(ArcView.Joined(view.Great.Coarse, view.Ways), grand.Coarse, head.Coarse, word.Coarse);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Siblings(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        ref readonly var inner = ref view.Inner;
        keys.At(240);
        keys.Add(head.Tag, word.Tag, inner.Tag, view.Way);
        keys.Add(head.Coarse, word.Lemma, inner.Coarse, view.Way);
        keys.Add(head.Coarse, word.Coarse, inner.Lemma, view.Way);
        keys.Add(head.Lemma, word.Coarse, inner.Coarse, view.Way);
        keys.Add(word.Lemma, inner.Lemma, head.Coarse);
        keys.Add(word.Fine, inner.Fine, head.Coarse, view.Way);
        keys.Add(ArcView.Joined(view.Grand.Coarse, view.Ways), head.Coarse, word.Coarse, inner.Coarse);
        keys.Add(head.Tag, word.Tag, view.Outer.Tag, view.Way);
        keys.Add(ArcView.Joined(view.Outer.Coarse, view.Way), head.Tag, word.Tag, inner.Coarse);
        keys.Add(head.Coarse, word.Lemma, view.Outer.Coarse, view.Way);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Children(in ArcView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        ref readonly var own = ref view.Branch;
        keys.At(260);
        keys.Add(word.Tag, own.LeftTags, own.RightTags);
        keys.Add(word.Lemma, own.LeftTags, own.RightTags);
        keys.Add(word.Lemma, own.RightTags);
        keys.Add(word.Fine, own.RightTags);
        keys.Add(word.Tag, own.LeftTags, head.Tag, view.Way);
        keys.Add(word.Tag, own.RightTags, head.Tag, view.Way);
        keys.Add(word.Tag, view.Above.LeftTags, view.Above.RightTags, head.Tag);
    }
}
