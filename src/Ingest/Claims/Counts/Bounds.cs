using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Claims.Counts;

/// <summary>The words before a number that say how sure it is, and the words that stand for one.</summary>
internal static class Bounds
{
    private static readonly (string[] Words, string Bound)[] Before = [.. EmbeddedTable.Rows("Claims/Counts/bounds.tsv")
        .Where(static row => row[1].Length == 0)
        .SelectMany(static row => row[2].Split('|'), static (row, words) => (words.Split(' '), row[0]))];

    private static readonly FrozenDictionary<string, int> Vague = EmbeddedTable.Rows("Claims/Counts/bounds.tsv")
        .Where(static row => row[1].Length > 0)
        .ToFrozenDictionary(static row => row[2], static row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The bound that words ending right before a number give, and how many words they are; the longest that fits.</summary>
    public static (string Bound, int Words) Of(IReadOnlyList<string> before)
    {
        var best = (Bound: "exact", Words: 0);
        foreach (var (words, bound) in Before)
        {
            if (words.Length > best.Words && words.Length <= before.Count && words.SequenceEqual(before.TakeLast(words.Length), StringComparer.OrdinalIgnoreCase))
            {
                best = (bound, words.Length);
            }
        }

        return best;
    }

    /// <summary>The least that a vague word can mean; null where it is none.</summary>
    public static int? LeastOf(string word) => Vague.TryGetValue(word, out var least) ? least : null;
}
