using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Parsing;

/// <summary>Counts the relations of words in true trees and writes those that <see cref="SureRelations"/> tells.</summary>
internal sealed class SureRelationsWriter(WordClasses classes, IReadOnlyList<string> relations)
{
    // What is told so is right on the development part but for six words in ten thousand.
    private const int FewestUses = 30;
    private const double LeastShare = 0.995;
    private readonly ParseSpace _space = new(classes);
    private readonly Dictionary<ulong, Dictionary<int, int>> _counts = [];

    /// <summary>The bytes of the section; a value of it is an index into the relations.</summary>
    internal byte[] Write(IEnumerable<ParsedSentence> sentences)
    {
        var numbers = relations.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index, StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            _space.Start(sentence.Text, sentence.Words);
            for (var place = 1; place <= sentence.Words.Length; place++)
            {
                if (sentence.Heads[place - 1] is var head and > 0)
                {
                    Count(SureRelations.KeyOf(in _space.Atoms(place), in _space.Atoms(head), place > head), numbers[sentence.Relations[place - 1]]);
                }
            }
        }

        return KeyTableWriter.Write([.. Sure()]);
    }

    private IEnumerable<KeyValuePair<ulong, uint>> Sure()
    {
        foreach (var (key, counts) in _counts)
        {
            var (total, most) = (counts.Values.Sum(), counts.MaxBy(static count => count.Value));
            if (total >= FewestUses && most.Value >= total * LeastShare)
            {
                yield return new(key, (uint)most.Key);
            }
        }
    }

    private void Count(ulong key, int relation)
    {
        if (!_counts.TryGetValue(key, out var counts))
        {
            _counts[key] = counts = [];
        }

        counts[relation] = counts.GetValueOrDefault(relation) + 1;
    }
}
