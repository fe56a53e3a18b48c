using System.Runtime.CompilerServices;
using static Ingest.Language.Parsing.FeatureKeys;

namespace Ingest.Language.Parsing;

/// <summary>The features by which a word's relation to its head is told, once the whole tree is known.</summary>
internal static class RelationFeatures
{
    /// <summary>How many features a word has at most.</summary>
    internal const int Most = 112;
    private const int SiblingTemplate = 44;
    private const int GrandTemplate = 43;
    private const int BesideTemplate = 46;
    private const int EdgeTemplate = 53;
    private const int AboveTemplate = 41;
    private const int RelationsTemplate = 51;
    private const int ClassTemplate = 120;

    /// <summary>Writes the keys of a word; gives how many places they take.</summary>
    internal static int Write(ParseSpace space, TreeShape tree, int place, Span<ulong> keys)
    {
        var fixedOnes = WriteTree(space, tree, place, keys);
        return fixedOnes + WriteNamed(space, tree, place, keys[fixedOnes..]);
    }

    /// <summary>Those that hold whatever the relations of the other words are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int WriteTree(ParseSpace space, TreeShape tree, int place, Span<ulong> keys)
    {
        var view = new RelationView(space, tree, place);
        var writer = new FeatureKeys(keys);
        Pair(in view.Head, in view.Word, view.Way, view.Distance, ref writer);
        Around(space, place, view.Branch.Head, ref writer);
        Below(in view, ref writer);
        Above(in view, ref writer);
        Classes(in view, ref writer);
        ClauseFeatures.Write(in view, ref writer);
        DoubtFeatures.Write(in view, ref writer);
        return writer.Count;
    }

    /// <summary>Those that look at relations that were named before the word's own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int WriteNamed(ParseSpace space, TreeShape tree, int place, Span<ulong> keys)
    {
        var view = new RelationView(space, tree, place);
        var writer = new FeatureKeys(keys);
        Named(in view, ref writer);
        ClauseFeatures.WriteNamed(in view, ref writer);
        DoubtFeatures.WriteNamed(in view, ref writer);
        return writer.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pair(in WordAtoms head, in WordAtoms word, ulong way, ulong distance, ref FeatureKeys keys)
    {
        keys.Add(way);
        keys.Add(word.Both, way);
        keys.Add(word.Form, way);
        keys.Add(word.Tag, way);
        keys.Add(head.Both, way);
        keys.Add(head.Form, way);
        keys.Add(head.Tag, way);
        keys.Add(head.Tag, word.Tag, way);
        keys.Add(head.Tag, word.Tag, distance);
        keys.Add(head.Form, word.Tag, way);
        keys.Add(head.Tag, word.Form, way);
        keys.Add(head.Lemma, word.Lemma, way);
        keys.Add(head.Lemma, word.Coarse, distance);
        keys.Add(head.Coarse, word.Lemma, way);
        keys.Add(head.Morphology, word.Morphology, way);
        keys.Add(head.Coarse, word.Morphology, word.Coarse, distance);
        keys.Add(head.Coarse, word.Ending, word.Coarse, way);
        keys.Add(head.Ending, head.Coarse, word.Tag, way);
        keys.Add(head.Cluster, word.Cluster, way);
        keys.Add(head.Sense, word.Sense, way);
        keys.Add(head.Sense, word.Form, way);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Classes(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var head = ref view.Head;
        ref readonly var word = ref view.Word;
        ref readonly var first = ref view.Space.Atoms(view.Branch.First);
        keys.At(ClassTemplate);
        keys.Add(head.Fine, word.Coarse, view.Way);
        keys.Add(head.Coarse, word.Fine, view.Way);
        keys.Add(head.Fine, word.Cluster, view.Way);
        keys.Add(head.Cluster, word.Fine, view.Way);
        keys.Add(first.Form, word.Cluster, head.Cluster);
        keys.Add(first.Form, word.Fine, head.Coarse);
        keys.Add(first.Form, head.Fine);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Around(ParseSpace space, int place, int head, ref FeatureKeys keys)
    {
        ref readonly var word = ref space.Atoms(place);
        ref readonly var before = ref space.Atoms(place - 1);
        ref readonly var after = ref space.Atoms(place + 1);
        ref readonly var above = ref space.Atoms(head);
        keys.Add(before.Form, word.Coarse);
        keys.Add(after.Form, word.Coarse);
        keys.Add(before.Tag, word.Tag, after.Tag);
        keys.Add(before.Form, word.Form);
        keys.Add(word.Form, after.Form);
        keys.Add(space.Atoms(head - 1).Tag, above.Tag, space.Atoms(head + 1).Tag, word.Tag);
        keys.Add(above.Tag, word.Tag, Number(space.Between(Math.Min(place, head), Math.Max(place, head))));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Below(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var branch = ref view.Branch;
        ref readonly var word = ref view.Word;
        ref readonly var above = ref view.Head;
        ref readonly var first = ref view.Space.Atoms(branch.First);
        ref readonly var last = ref view.Space.Atoms(branch.Last);
        ref readonly var second = ref view.Space.Atoms(view.Tree.At(branch.First).Next);
        keys.Add(first.Form, word.Coarse, above.Coarse);
        keys.Add(first.Form, above.Lemma);
        keys.Add(first.Form, word.Lemma);
        keys.Add(first.Form, word.Sense, above.Coarse);
        keys.Add(first.Form, word.Cluster, above.Coarse);
        keys.Add(first.Tag, word.Tag, above.Tag);
        keys.Add(first.Form, second.Tag, word.Coarse);
        keys.Add(second.Form, word.Coarse, above.Coarse);
        keys.Add(last.Form, word.Coarse, above.Coarse);
        keys.Add(last.Tag, word.Tag, above.Tag);
        keys.Add(word.Tag, branch.LeftTags, above.Coarse);
        keys.Add(word.Tag, branch.RightTags, above.Coarse);
        keys.Add(word.Coarse, branch.LeftTags, branch.RightTags, first.Form);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Above(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var branch = ref view.Branch;
        ref readonly var above = ref view.Above;
        ref readonly var word = ref view.Word;
        ref readonly var upper = ref view.Head;
        ref readonly var previous = ref view.Space.Atoms(branch.Previous);
        ref readonly var next = ref view.Space.Atoms(branch.Next);
        keys.At(GrandTemplate);
        keys.Add(view.Space.Atoms(above.Head).Tag, upper.Tag, word.Tag);
        keys.At(BesideTemplate);
        keys.Add(previous.Form, word.Coarse, upper.Coarse);
        keys.Add(next.Tag, word.Tag, upper.Tag);
        keys.Add(next.Form, word.Coarse, upper.Coarse);
        keys.Add(above.LeftTags, word.Tag, upper.Coarse);
        keys.Add(above.RightTags, word.Tag, upper.Coarse);
        keys.At(EdgeTemplate);
        keys.Add(Number(above.First == view.Place ? 1 : 0), Number(above.Last == view.Place ? 1 : 0), word.Tag, upper.Tag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Named(in RelationView view, ref FeatureKeys keys)
    {
        ref readonly var above = ref view.Above;
        ref readonly var word = ref view.Word;
        ref readonly var upper = ref view.Head;
        var (relation, sibling) = (Number(above.Relation), Number(view.Tree.At(view.Branch.Previous).Relation));
        keys.At(AboveTemplate);
        keys.Add(relation, word.Tag, upper.Tag);
        keys.Add(relation, word.Form);
        keys.At(SiblingTemplate);
        keys.Add(sibling, word.Tag, upper.Tag);
        keys.Add(sibling, word.Form, upper.Coarse);
        keys.At(RelationsTemplate);
        keys.Add(above.Relations, word.Tag, upper.Tag);
        keys.Add(above.Relations, word.Coarse, upper.Lemma);
    }
}
