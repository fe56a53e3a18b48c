using System.Collections.Frozen;

namespace Ingest.Claims;

/// <summary>Words that can open a time expression, and the numbers and names of the calendar.</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> Openers = (
        "the that last next this previous past coming early earlier late later mid every day today yesterday tomorrow tonight overnight " +
        "a an one two three four five six seven eight nine ten eleven twelve few several couple about around nearly almost over more some " +
        "spring summer autumn fall winter " +
        "january jan jan. february feb feb. march mar mar. april apr apr. may june jun jun. july jul jul. august aug aug. september sept sept. sep sep. " +
        "october oct oct. november nov nov. december dec dec. " +
        "monday mon mon. tuesday tue tue. tues tues. wednesday wed wed. thursday thu thu. thurs thurs. friday fri fri. saturday sat sat. sunday sun sun.")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

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
        return Openers.Contains(word) || word.StartsWith("mid-", StringComparison.Ordinal) || word.StartsWith("early-", StringComparison.Ordinal)
            || word.StartsWith("late-", StringComparison.Ordinal);
    }

    public static int Month(string name) => 1 + Array.FindIndex(MonthStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public static DayOfWeek Weekday(string name) =>
        (DayOfWeek)Array.FindIndex(DayStarts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number that a word or digits stand for; "few" and "several" are three, "a couple of" two.</summary>
    public static int Number(string word)
    {
        if (int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var index = Array.FindIndex(NumberWords, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : word.ToUpperInvariant() switch { "FEW" or "SEVERAL" => 3, "COUPLE OF" => 2, _ => 1 };
    }
}
