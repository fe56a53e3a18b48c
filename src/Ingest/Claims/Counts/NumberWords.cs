using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Claims.Counts;

/// <summary>Reads whole numbers in figures and in English words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Small = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11,
        ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12, ["score"] = 20, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is a figure, a number word or a scale.</summary>
    public static bool Is(string word) => Scales.ContainsKey(word) || Simple(word) is not null;

    /// <summary>Whether it multiplies what stands before it.</summary>
    public static bool IsScale(string word) => Scales.ContainsKey(word);

    /// <summary>The number that a run of words writes; null where it writes none that fits ("1.5 people", "two three").</summary>
    public static int? Value(IReadOnlyList<string> words)
    {
        double total = 0, part = 0;
        var open = true;
        foreach (var word in words)
        {
            if (Scales.TryGetValue(word, out var scale))
            {
                part = (part == 0 ? 1 : part) * scale;
                (total, part) = scale >= 1000 ? (total + part, 0) : (total, part);
                open = true;
            }
            else if (Simple(word) is { } value)
            {
                if (!open && !(part >= 20 && part % 10 == 0 && value < 10) && !(part >= 100 && value < 100))
                {
                    return null;
                }

                part += value;
                open = false;
            }
        }

        var number = total + part;
        return number is > 0 and < int.MaxValue && number == Math.Floor(number) ? (int)number : null;
    }

    private static double? Simple(string word)
    {
        if (Small.TryGetValue(word, out var small))
        {
            return small;
        }

        if (word.Contains('-', StringComparison.Ordinal) && word.Split('-') is [var tens, var ones] && Small.TryGetValue(tens, out var left) && Small.TryGetValue(ones, out var right) && left >= 20 && right < 10)
        {
            return left + right;
        }

        return word.Length > 0 && char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }
}
