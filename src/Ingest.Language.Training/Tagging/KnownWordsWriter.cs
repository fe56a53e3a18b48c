using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;

namespace Ingest.Language.Training.Tagging;

/// <summary>Counts the classes of each word of the training text and writes what <see cref="KnownWord"/> tells.</summary>
internal sealed class KnownWordsWriter
{
    // Rarer words leave their class to what the lexicon and their letters say, as for words that are new.
    private const int FewestToKnow = 4;
    private const int FewestToFix = 40;
    private const double ShareToFix = 0.998;
    private const int FewestToBeFrequent = 100;

    // A class that a word has this rarely is a slip of the annotators, or a use that its neighbours have to tell.
    private const double LeastShare = 0.03;
    private readonly Dictionary<ulong, Dictionary<int, int>> _counts = [];

    /// <summary>Counts one word: by its form, and by how it is written.</summary>
    internal void Count(string word, int @class)
    {
        var form = WordForm.KeyOf(word);
        Count(form, @class);
        Count(FeatureHash.With(form, TraitReader.ShapeOf(word)), @class);
    }

    /// <summary>The bytes of the section.</summary>
    internal byte[] Write()
    {
        var ambiguities = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<KeyValuePair<ulong, uint>>();
        foreach (var (key, counts) in _counts.OrderBy(static pair => pair.Key))
        {
            var total = counts.Values.Sum();
            if (total >= FewestToKnow)
            {
                entries.Add(new(key, Of(counts, total, ambiguities).Bits));
            }
        }

        return KeyTableWriter.Write(entries);
    }

    private static KnownWord Of(Dictionary<int, int> counts, int total, Dictionary<string, int> ambiguities)
    {
        var ranked = counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).ToList();
        var said = string.Join(' ', ranked.Where(pair => pair.Value >= total * LeastShare).Take(4).Select(static pair => pair.Key));
        if (!ambiguities.TryGetValue(said, out var number) && ambiguities.Count < KnownWord.MaxAmbiguity)
        {
            ambiguities[said] = number = ambiguities.Count + 1;
        }

        var always = total >= FewestToFix && ranked[0].Key >= 0 && ranked[0].Value >= total * ShareToFix ? ranked[0].Key : -1;
        return KnownWord.Of(number, total >= FewestToBeFrequent, always);
    }

    private void Count(ulong key, int @class)
    {
        if (!_counts.TryGetValue(key, out var counts))
        {
            _counts[key] = counts = [];
        }

        counts[@class] = counts.GetValueOrDefault(@class) + 1;
    }
}
