using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Parsing;

/// <summary>
/// Learns to name relations from true trees: an averaged perceptron with a margin, which sees its own answers for the words named before. Each time it looks at
/// a word some of the features are hidden, so that it learns to make do without those which tell everything of the training text and little of another.
/// </summary>
internal sealed class RelationLearning
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ParseSpace _space;
    private readonly TreeShape _tree = new();
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];
    private readonly float[] _scores;
    private readonly ParserSettings _settings;
    private readonly Random _random;

    /// <summary>Learns these relations, none of them the root's, which the tree tells; line n is class n of the weights.</summary>
    internal RelationLearning(WordClasses classes, ParserSettings settings, IReadOnlyList<string> relations, Random random)
    {
        (_space, _settings, _random) = (new ParseSpace(classes), settings, random);
        _numbers = relations.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index, StringComparer.Ordinal);
        Weights = new AveragedWeights(relations.Count);
        _scores = new float[relations.Count];
    }

    internal AveragedWeights Weights { get; }

    /// <summary>The relations that occur in sentences, but the root's, by their names.</summary>
    internal static IReadOnlyList<string> RelationsOf(IEnumerable<ParsedSentence> sentences) =>
        [.. sentences
            .SelectMany(static sentence => sentence.Relations)
            .Where(static relation => relation != RelationLabeler.Root)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>Learns from a sentence; gives how many relations were named wrongly.</summary>
    internal int Learn(ParsedSentence sentence)
    {
        _space.Start(sentence.Text, sentence.Words);
        _tree.Take(_space, [.. sentence.Heads.Select(head => head == 0 ? _space.RootPlace : head)]);
        var wrong = 0;
        foreach (var place in _tree.Order)
        {
            if (_tree.At(place).Head != _space.RootPlace)
            {
                wrong += Learn(place, _numbers[sentence.Relations[place - 1]]) ? 0 : 1;
            }
        }

        return wrong;
    }

    private bool Learn(int place, int truth)
    {
        var keys = _keys.AsSpan(0, Hide(RelationFeatures.Write(_space, _tree, place, _keys)));
        Array.Clear(_scores);
        foreach (var key in keys)
        {
            Weights.Add(key, _scores);
        }

        var best = Array.IndexOf(_scores, _scores.Max());
        _tree.SetRelation(place, (byte)(best + 1));
        _scores[truth] -= _settings.RelationMargin;
        var rival = Array.IndexOf(_scores, _scores.Max());
        foreach (var key in rival == truth ? [] : keys)
        {
            Weights.Update(key, truth, 1);
            Weights.Update(key, rival, -1);
        }

        Weights.Step++;
        return best == truth;
    }

    /// <summary>Leaves out some of the first keys; gives how many stay.</summary>
    private int Hide(int count)
    {
        var kept = 0;
        for (var index = 0; index < count; index++)
        {
            if (_random.NextDouble() >= _settings.HiddenShare)
            {
                _keys[kept++] = _keys[index];
            }
        }

        return kept;
    }
}
