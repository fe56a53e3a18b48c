using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;

namespace Ingest.Language.Training.Parsing;

/// <summary>Searches sentences whose trees are known and notes what trees the search ends with.</summary>
internal sealed class TreeLessons(WordClasses classes, ITransitionWeights transitions, ChoiceSettings settings)
{
    private readonly Beam _beam = new(classes, transitions, settings.Width, settings.Margin);
    private readonly BestTrees _trees = new(settings.Trees, settings.MostGap);
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];

    /// <summary>The lesson of a sentence; null where the search ends with one tree.</summary>
    internal TreeLesson? Of(ParsedSentence sentence)
    {
        _beam.Search(sentence.Text, sentence.Words);
        _trees.Take(_beam);
        if (_trees.Count == 1)
        {
            return null;
        }

        int[] numbers = [.. Enumerable.Range(0, _trees.Count)];
        TreeShape[] shapes = [.. numbers.Select(number => _trees.Shape(_beam.Space, number))];
        var features = Array.ConvertAll(numbers, static _ => new List<int>());
        foreach (var place in DifferentPlaces(shapes))
        {
            foreach (var number in numbers)
            {
                features[number].AddRange(FeaturesOf(shapes[number], place));
            }
        }

        LeaveOutShared(features);
        return new TreeLesson([.. numbers.Select(_trees.Gap)], [.. shapes.Select(shape => RightHeads(shape, sentence.Heads))], [.. features.Select(static list => list.ToArray())]);
    }

    /// <summary>What all trees have tells nothing: it is left out once of each. Two words may have the same feature; what is left of that is the difference, or cancels out.</summary>
    private static void LeaveOutShared(List<int>[] features)
    {
        var shared = features.Skip(1).Aggregate(features[0].ToHashSet(), static (shared, list) =>
        {
            shared.IntersectWith(list);
            return shared;
        });
        foreach (var list in features)
        {
            var left = shared.ToHashSet();
            list.RemoveAll(left.Remove);
        }
    }

    private static int RightHeads(TreeShape shape, int[] heads) =>
        Enumerable.Range(1, heads.Length).Count(place => shape.At(place).Head == (heads[place - 1] == 0 ? heads.Length + 1 : heads[place - 1]));

    private IEnumerable<int> DifferentPlaces(TreeShape[] shapes)
    {
        var signatures = Array.ConvertAll(shapes, shape =>
        {
            var written = new ulong[_beam.Space.Words];
            TreeDifferences.Write(shape, written);
            return written;
        });
        return Enumerable.Range(1, _beam.Space.Words).Where(place => signatures.Any(written => written[place - 1] != signatures[0][place - 1]));
    }

    private int[] FeaturesOf(TreeShape shape, int place)
    {
        var count = ArcFeatures.Write(_beam.Space, shape, place, _keys);
        return Array.ConvertAll(_keys[..count], TreeWeights.PlaceOf);
    }
}
