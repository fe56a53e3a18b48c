using Ingest.Language.Model;

namespace Ingest.Language.Tagging;

/// <summary>
/// Gives each word of a sentence its class, from left to right, in two readings: the first sees the classes chosen before a word, the second also those that
/// the first chose after it.
/// </summary>
internal sealed class TagReader
{
    internal const string FirstSection = "tagger.first";
    internal const string SecondSection = "tagger.second";
    private readonly WeightTable _first;
    private readonly WeightTable? _second;

    internal TagReader(ModelFile model)
    {
        _first = model.Weights(FirstSection);
        _second = model.Has(SecondSection) ? model.Weights(SecondSection) : null;
    }

    /// <summary>Fills <paramref name="tags"/> with classes, each plus 1.</summary>
    /// <param name="words">The sentence with its padding.</param>
    /// <param name="tags">A place for each word and its padding; the padding's stay nought.</param>
    /// <param name="letters">How the sentence uses capitals.</param>
    internal void Read(ReadOnlySpan<WordTraits> words, Span<byte> tags, LetterCase letters)
    {
        tags.Clear();
        Read(_first, words, tags, letters, second: false);
        if (_second is not null)
        {
            Read(_second, words, tags, letters, second: true);
        }
    }

    private static void Read(WeightTable weights, ReadOnlySpan<WordTraits> words, Span<byte> tags, LetterCase letters, bool second)
    {
        Span<ulong> keys = stackalloc ulong[TaggerFeatures.Most];
        Span<int> scores = stackalloc int[byte.MaxValue];
        scores = scores[..weights.Classes];
        for (var at = TaggerFeatures.Padding; at < words.Length - TaggerFeatures.Padding; at++)
        {
            if (words[at].Fixed >= 0)
            {
                tags[at] = (byte)(words[at].Fixed + 1);
                continue;
            }

            scores.Clear();
            var count = TaggerFeatures.Write(words, at, tags, letters, second, keys);
            foreach (var key in keys[..count])
            {
                weights.Add(key, scores);
            }

            tags[at] = (byte)(Best(scores) + 1);
        }
    }

    /// <summary>The class with the highest score; of equal ones the lower class.</summary>
    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            if (scores[index] > scores[best])
            {
                best = index;
            }
        }

        return best;
    }
}
