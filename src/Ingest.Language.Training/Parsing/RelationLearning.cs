using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Parsing;

/// <summary>Learns to name relations from true trees: an averaged perceptron with a margin, which sees its own answers for the words above and before.</summary>
internal sealed class RelationLearning
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ParseSpace _space;
    private readonly TreeShape _tree = new();
    private readonly ulong[] _keys = new ulong[FeatureKeys.Limit];
    private readonly float[] _scores;
    private readonly float _margin;

    /// <summary>Takes the relations that occur in <paramref name="sentences"/>, but the root's: that one is told by the tree.</summary>
    /// <param name="margin">How far the right relation has to be ahead, in weights of one.</param>
    internal RelationLearning(WordClasses classes, float margin, IEnumerable<ParsedSentence> sentences)
    {
        (_space, _margin) = (new ParseSpace(classes), margin);
        Relations = [.. sentences.SelectMany(static sentence => sentence.Relations).Where(static relation => relation != RelationLabeler.Root).Distinct().Order(StringComparer.Ordinal)];
        _numbers = Relations.Select(static (relation, number) => (relation, number)).ToDictionary(static pair => pair.relation, static pair => pair.number, StringComparer.Ordinal);
        Weights = new AveragedWeights(Relations.Count);
        _scores = new float[Relations.Count];
    }

    /// <summary>The relations by number.</summary>
    internal IReadOnlyList<string> Relations { get; }

    internal AveragedWeights Weights { get; }

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
        var keys = _keys.AsSpan(0, RelationFeatures.Write(_space, _tree, place, _keys));
        Array.Clear(_scores);
        foreach (var key in keys)
        {
            Weights.Add(key, _scores);
        }

        var best = Array.IndexOf(_scores, _scores.Max());
        _tree.SetRelation(place, (byte)(best + 1));
        _scores[truth] -= _margin;
        var rival = Array.IndexOf(_scores, _scores.Max());
        foreach (var key in rival == truth ? [] : keys)
        {
            Weights.Update(key, truth, 1);
            Weights.Update(key, rival, -1);
        }

        Weights.Step++;
        return best == truth;
    }
}
