using System.Globalization;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>What the words around a time say about it, and reckoning in weeks, months and seasons.</summary>
internal static class TimeContext
{
    private const int FirstBareYear = 1700;
    private const int LastBareYear = 2100;
    private const int FirstNamingYear = 1900;
    private const int LastNamingYear = 2050;

    public static bool IsAmbiguousMonth(string name) =>
        name.Equals("may", StringComparison.OrdinalIgnoreCase) || name.Equals("march", StringComparison.OrdinalIgnoreCase) || name.Length <= 3;

    public static bool FollowsTimePreposition(Reading reading, int token) =>
        token > 0 && reading[token - 1].Text is "in" or "by" or "since" or "of" or "until" or "from" or "during" or "before" or "after" or "through" or "early" or "late" or "to";

    /// <summary>Whether a bare number is a year: by what stands before and after it.</summary>
    public static bool IsYear(Reading reading, int token, int year)
    {
        var sentence = reading.SentenceOf(token);
        var before = token > sentence.FirstToken ? reading[token - 1].Text : "";
        if (before is "c." or "ca." or "ca" or "circa" or "year" || (before is "." && token > sentence.FirstToken + 1 && reading[token - 2].Text is "c" or "ca"))
        {
            return year > 0;
        }

        if (year is < 1000 or > LastBareYear)
        {
            return false;
        }

        if (before is "in" or "since" or "until" or "from" or "by" or "before" or "after" or "during" or "of" or "through" or "till")
        {
            return year >= FirstBareYear || before is "in" or "since";
        }

        return year >= FirstBareYear && (Stands(reading, sentence, token, before) || Names(reading, sentence, token, year, before) || FollowsYear(reading, sentence, token));
    }

    /// <summary>Between marks and capital words, as in lists and headings.</summary>
    private static bool Stands(Reading reading, Sentence sentence, int token, string before)
    {
        var after = token + 1 < sentence.EndToken ? token + 1 : -1;
        var closes = after < 0 || reading.IsPunctuation(after) || reading.Is(after, WordClasses.Conjunction | WordClasses.Preposition | WordClasses.PossessiveMark);
        var opens = before.Length == 0 || before is "(" or "," or "–" or "-" or "—" or "and" or "to" or ";" or "/" or "[" or "‘" or "m." or "d." or "b." or "div." or "born" or "died"
            || reading.IsCapital(token - 1);
        return opens && (closes || reading.IsCapital(after));
    }

    /// <summary>"the 2018 election": a year that tells one of several things apart. A number before a plural counts it.</summary>
    private static bool Names(Reading reading, Sentence sentence, int token, int year, string before)
    {
        var after = token + 1;
        return year is >= FirstNamingYear and < LastNamingYear && before is "the" or "a" or "his" or "her" or "its" or "their" or "this"
            && after < sentence.EndToken && char.IsLetter(reading.First(after)) && !(reading[after].Text is [.., 's'] && before is not "the" and not "a");
    }

    /// <summary>"1687 and 1689", "1715 – 1774": another year stands right before.</summary>
    private static bool FollowsYear(Reading reading, Sentence sentence, int token) =>
        token - 2 >= sentence.FirstToken && reading[token - 1].Text is "and" or "or" or "–" or "-" or "—" or "to"
        && reading.Token(token - 2).Length == 4 && int.TryParse(reading[token - 2].Text, CultureInfo.InvariantCulture, out var other) && other is >= FirstBareYear and < LastBareYear;

    /// <summary>"won 3:15", "a 2:30 lead": numbers with a colon that follow words of games are no clock times.</summary>
    public static bool IsScore(Reading reading, int token) =>
        token > 0 && reading[token - 1].Text is "verse" or "chapter" or "psalm" or "score" or "lead" or "ratio";

    public static DaySpan? Season(string name, int year)
    {
        var month = name.ToUpperInvariant() switch { "SPRING" => 3, "SUMMER" => 6, "WINTER" => 12, _ => 9 };
        return year is < 1 or > 9990 ? null : Months(new DateOnly(year, month, 1), 3);
    }

    /// <summary>The day, month or year that lies so many units back; a week is seven days back.</summary>
    public static DaySpan? Back(DateOnly today, int count, string unit)
    {
        if (today.Year - (count * 10) < 1)
        {
            return null;
        }

        return unit.ToUpperInvariant() switch
        {
            "HOUR" => DaySpan.Day(today.AddDays(-(count / 24))),
            "DAY" => DaySpan.Day(today.AddDays(-count)),
            "WEEK" => DaySpan.Day(today.AddDays(-7 * count)),
            "MONTH" => DaySpan.Month(today.AddMonths(-count).Year, today.AddMonths(-count).Month, ""),
            "YEAR" => DaySpan.Years(today.Year - count, 1),
            _ => DaySpan.Years(today.Year - (10 * count), 10),
        };
    }

    /// <summary>"a year ago today".</summary>
    public static DaySpan? SameDay(DateOnly today, int count, string unit) => unit.ToUpperInvariant() switch
    {
        "YEAR" when today.Year > count => DaySpan.Day(today.AddYears(-count)),
        "MONTH" when today.Year > count => DaySpan.Day(today.AddMonths(-count)),
        _ => Back(today, count, unit),
    };

    /// <summary>"last week", "this year", "next summer". Weeks run from Monday to Sunday.</summary>
    public static DaySpan? Unit(DateOnly today, string relation, string unit)
    {
        var step = relation.ToUpperInvariant() switch { "THIS" => 0, "NEXT" or "COMING" => 1, _ => -1 };
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        switch (unit.ToUpperInvariant())
        {
            case "WEEK":
                return new DaySpan(monday.AddDays(7 * step), monday.AddDays((7 * step) + 6));
            case "WEEKEND":
                var saturday = monday.AddDays(5 + (7 * step));
                return new DaySpan(saturday, saturday.AddDays(1));
            case "MONTH":
                return Months(new DateOnly(today.Year, today.Month, 1).AddMonths(step), 1);
            case "YEAR":
                return DaySpan.Years(today.Year + step, 1);
            case "DECADE":
                return DaySpan.Years((today.Year / 10 * 10) + (10 * step), 10);
            case "CENTURY":
                return DaySpan.Years((today.Year / 100 * 100) + (100 * step), 100);
            default:
                var year = Season(unit, today.Year) is { } season && season.Start > today && step < 0 ? today.Year - 1 : today.Year + Math.Max(step, 0);
                return Season(unit, year);
        }
    }

    private static DaySpan Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));
}
