using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Claims;

/// <summary>Words that can open a time expression, and the numbers and names of the calendar.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = EmbeddedTable.Rows("Claims/times.tsv")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers = Classes["opener"];

    /// <summary>Whether a word is of a class of times.tsv.</summary>
    public static bool Is(string kind, string word) => Classes[kind].Contains(word);

    /// <summary>Verbs that tell in the present of what is fixed for a day: "the council meets on Monday".</summary>
    public static FrozenSet<string> Fixed { get; } = Classes["fixed"];

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] DayStarts = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static bool MayStart(Reading reading, int token)
    {
        var first = reading.First(token);
        if (char.IsAsciiDigit(first))
        {
            return true;
        }

        var word = reading[token].Text;
        return Openers.Contains(word) || Feasts.MayStart(word) || word.StartsWith("mid-", StringComparison.Ordinal) || word.StartsWith("early-", StringComparison.Ordinal)
            || word.StartsWith("late-", StringComparison.Ordinal);
    }

    public static int Month(string name) => 1 + Array.FindIndex(MonthStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public static DayOfWeek Weekday(string name) =>
        (DayOfWeek)Array.FindIndex(DayStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number that a word or digits stand for; "few" and "several" are three, "a couple of" two.</summary>
    public static int Number(string word)
    {
        if (int.TryParse(word, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var index = Array.FindIndex(NumberWords, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : word.ToUpperInvariant() switch { "FEW" or "SEVERAL" => 3, "COUPLE OF" => 2, _ => 1 };
    }
}
