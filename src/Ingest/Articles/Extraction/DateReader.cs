using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Articles.Extraction;

/// <summary>Reads dates and times as pages write them: ISO 8601 and its look-alikes, RFC 1123, and dates in words (months of several languages, <c>months.tsv</c>). The stated zone is kept; a time without one counts as UTC.</summary>
internal static partial class DateReader
{
    private const int EarliestYear = 1991;
    private const int LatestYear = 2100;
    private const int LongestDate = 200;

    private static readonly Dictionary<string, int> Months = EmbeddedTable.Pairs("Articles/months.tsv").ToDictionary(static m => m.Second, static m => int.Parse(m.First, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The date in a value that is meant to be one: an attribute, a meta, a field of structured data.</summary>
    public static StatedDate? Read(string? value, bool isMonthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestDate)
        {
            return null;
        }

        var text = value.Trim();
        return Iso(text) ?? Epoch(text) ?? General(text) ?? InText(text, isMonthFirst);
    }

    /// <summary>The first date within a short text.</summary>
    public static StatedDate? InText(string text, bool isMonthFirst)
    {
        if (text.Length > LongestDate || !text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        foreach (Match match in IsoInText().Matches(text))
        {
            if (Iso(match.Value) is { } iso)
            {
                return iso;
            }
        }

        return InWords(text) ?? InNumbers(text, isMonthFirst);
    }

    /// <summary>The date in a URL's path: <c>/2019/11/20/</c>, <c>/2019-11-20-</c>, <c>/20191120/</c>, <c>/20-11-2019/</c>.</summary>
    public static StatedDate? InPath(string path)
    {
        var match = PathDate().Match(path) is { Success: true } yearFirst ? yearFirst : PathDayFirst().Match(path);
        return match.Success ? Day(Number(match, "y"), Number(match, "m"), Number(match, "d")) : null;
    }

    /// <summary>The date in a value that starts as ISO 8601 writes it.</summary>
    public static StatedDate? Iso(string? text)
    {
        if (text is null || text.Length > LongestDate || IsoDate().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var day = Day(Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (day is null || !match.Groups["h"].Success)
        {
            return day;
        }

        var (hour, minute, second) = (Number(match, "h"), Number(match, "n"), match.Groups["s"].Success ? Number(match, "s") : 0);
        if (hour > 23 || minute > 59 || second > 59)
        {
            return day;
        }

        var clock = day.Value.Time.DateTime.AddHours(hour).AddMinutes(minute).AddSeconds(second);
        return new StatedDate(new DateTimeOffset(clock, Zone(match.Groups["z"].Value)), DatePrecision.Time);
    }

    private static TimeSpan Zone(string zone)
    {
        var digits = zone.Trim().Replace(":", string.Empty, StringComparison.Ordinal);
        if (digits.Length < 3 || digits[0] is not ('+' or '-') || !int.TryParse(digits.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return TimeSpan.Zero;
        }

        var (hours, minutes) = digits.Length <= 3 ? (number, 0) : (number / 100, number % 100);
        return hours > 14 || minutes > 59 || (hours == 14 && minutes > 0) ? TimeSpan.Zero : new TimeSpan(hours, minutes, 0) * (digits[0] == '-' ? -1 : 1);
    }

    private static StatedDate? Epoch(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return Sane(text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number));
    }

    private static StatedDate? General(string text) =>
        char.IsAsciiLetter(text[0]) && text.Length > 14 && FourDigits().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? Sane(time, text.Contains(':', StringComparison.Ordinal) ? DatePrecision.Time : DatePrecision.Day) : null;

    private static StatedDate? InWords(string text)
    {
        foreach (Match match in DayMonthYear().Matches(text))
        {
            if (Months.TryGetValue(match.Groups["m"].Value, out var month) && Day(Number(match, "y"), month, Number(match, "d")) is { } day)
            {
                return day;
            }
        }

        foreach (Match match in MonthDayYear().Matches(text))
        {
            if (Months.TryGetValue(match.Groups["m"].Value, out var month) && Day(Number(match, "y"), month, Number(match, "d")) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static StatedDate? InNumbers(string text, bool isMonthFirst)
    {
        foreach (Match match in NumberDate().Matches(text))
        {
            var (a, b, year) = (Number(match, "a"), Number(match, "b"), Number(match, "y"));
            year += year < 100 ? 2000 : 0;
            var slashed = match.Value.Contains('/', StringComparison.Ordinal);
            var day = isMonthFirst && slashed ? Day(year, a, b) ?? Day(year, b, a) : Day(year, b, a) ?? Day(year, a, b);
            if (day is not null)
            {
                return day;
            }
        }

        return null;
    }

    private static StatedDate? Day(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new StatedDate(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day)
            : null;

    private static StatedDate? Sane(DateTimeOffset time, DatePrecision precision = DatePrecision.Time) => time.Year is >= EarliestYear and <= LatestYear ? new StatedDate(time, precision) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})([T ]\s*(?<h>[0-9]{1,2}):(?<n>[0-9]{2})(:(?<s>[0-9]{2})([.,][0-9]+)?)?\s*(?<z>Z|UTC|GMT|[+-][0-9]{1,2}(:?[0-9]{2})?)?)?($|[^0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoInText();

    [GeneratedRegex(@"/(?<y>(19|20)[0-9]{2})([/\-_]?)(?<m>[01]?[0-9])([/\-_]?)(?<d>[0-3][0-9])([/\-_.]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PathDate();

    [GeneratedRegex(@"/(?<d>[0-3][0-9])-(?<m>[01][0-9])-(?<y>(19|20)[0-9]{2})([/\-_.]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PathDayFirst();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})(st|nd|rd|th|º|er)?[.,]?\s*(de\s+|of\s+)?[-/]?(?<m>\p{L}{3,12})\.?,?\s*(de\s+)?[-/]?(?<y>(19|20)[0-9]{2})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<m>\p{L}{3,12})\.?\s*(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<y>(19|20)[0-9]{2})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"\b(?<a>[0-3]?[0-9])([./-]\s?)(?<b>[0-3]?[0-9])([./-]\s?)(?<y>(19|20)[0-9]{2}|[0-3][0-9])\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberDate();

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FourDigits();
}
