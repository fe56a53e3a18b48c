using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>Learns the weights of the tagger: an averaged perceptron with a margin that sees its own choices to the left, as it will when it is used.</summary>
internal sealed class TagLearner(TraitReader traits, int classes, int seed)
{
    private readonly AveragedWeights _weights = new(classes);
    private readonly Random _random = new(seed);

    /// <summary>Goes through the sentences so many times, each time in a new order, and gives what it learned.</summary>
    internal IReadOnlyList<AveragedRow> Learn(IReadOnlyList<TaggedSentence> sentences, TaggerSettings settings)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(sentences[index], Changed(sentences[index], settings.ChangedShare), settings.Margin);
            }
        }

        return [.. _weights.Averages()];
    }

    private TreebankText Changed(TaggedSentence sentence, double share)
    {
        var draw = _random.NextDouble();
        var change = draw < share ? LetterChange.Capitals : draw < 2 * share ? LetterChange.Title : draw < 3 * share ? LetterChange.Small : LetterChange.None;
        return change == LetterChange.None ? sentence.Text : TreebankText.Of(sentence.Source, change);
    }

    private void Learn(TaggedSentence sentence, TreebankText text, float margin)
    {
        using var read = new SentenceTraits(traits, text.Text, text.Words);
        var letters = LetterCases.Of(text.Text, text.Words);
        var tags = new byte[read.Count];
        Span<ulong> keys = stackalloc ulong[TaggerFeatures.Most];
        Span<float> scores = stackalloc float[_weights.Classes];
        for (var at = TaggerFeatures.Padding; at < read.Count - TaggerFeatures.Padding; at++)
        {
            if (read.Words[at].Fixed >= 0)
            {
                tags[at] = (byte)(read.Words[at].Fixed + 1);
                continue;
            }

            var count = TaggerFeatures.Write(read.Words, at, tags, letters, keys);
            tags[at] = (byte)(Decide(keys[..count], scores, sentence.Classes[at - TaggerFeatures.Padding], margin) + 1);
        }
    }

    /// <summary>Chooses a class, and learns where the right one is not ahead by the margin.</summary>
    private int Decide(ReadOnlySpan<ulong> keys, Span<float> scores, int right, float margin)
    {
        scores.Clear();
        foreach (var key in keys)
        {
            _weights.Add(key, scores);
        }

        _weights.Step++;
        var rival = -1;
        for (var index = 0; index < scores.Length; index++)
        {
            if (index != right && (rival < 0 || scores[index] > scores[rival]))
            {
                rival = index;
            }
        }

        if (right < 0)
        {
            return rival;
        }

        var best = scores[right] > scores[rival] || (scores[right] == scores[rival] && right < rival) ? right : rival;
        if (scores[right] - scores[rival] <= margin)
        {
            foreach (var key in keys)
            {
                _weights.Update(key, right, 1);
                _weights.Update(key, rival, -1);
            }
        }

        return best;
    }
}
