using System.Collections.Frozen;

namespace Ingest.Claims.Counts;

/// <summary>The words before a number that say how sure it is, and the words that stand for one.</summary>
internal static class Bounds
{
    private static readonly (string Words, string Bound)[] Before =
    [
        ("at least", "at-least"), ("more than", "at-least"), ("no fewer than", "at-least"), ("no less than", "at-least"), ("not less than", "at-least"), ("upwards of", "at-least"), ("over", "at-least"), ("above", "at-least"),
        ("up to", "at-most"), ("as many as", "at-most"), ("no more than", "at-most"), ("fewer than", "at-most"), ("less than", "at-most"), ("at most", "at-most"), ("under", "at-most"),
        ("about", "about"), ("around", "about"), ("some", "about"), ("roughly", "about"), ("approximately", "about"), ("nearly", "about"), ("almost", "about"), ("an estimated", "about"), ("estimated", "about"),
        ("close to", "about"), ("more or less", "about"), ("well over", "at-least"),
    ];

    private static readonly FrozenDictionary<string, int> Vague = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["several"] = 3, ["dozens"] = 24, ["scores"] = 40, ["tens"] = 20, ["hundreds"] = 200, ["thousands"] = 2000, ["millions"] = 2_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bound that words ending right before a number give, and how many words they are; the longest that fits.</summary>
    public static (string Bound, int Words) Of(IReadOnlyList<string> before)
    {
        var best = (Bound: "exact", Words: 0);
        foreach (var (words, bound) in Before)
        {
            var phrase = words.Split(' ');
            if (phrase.Length > best.Words && phrase.Length <= before.Count && phrase.SequenceEqual(before.TakeLast(phrase.Length), StringComparer.OrdinalIgnoreCase))
            {
                best = (bound, phrase.Length);
            }
        }

        return best;
    }

    /// <summary>The least that a vague word can mean; null where it is none.</summary>
    public static int? LeastOf(string word) => Vague.TryGetValue(word, out var least) ? least : null;
}
