using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>One way to write a time: its pattern, and what it means. Of those that match, the first in <see cref="All"/> is taken.</summary>
internal sealed record TimeRule(Regex Pattern, bool Digits, bool Letters, Func<TimeCalendar, Match, int, (string Start, string End)?> Resolve)
{
    public static IReadOnlyList<TimeRule> All { get; } =
    [
        new(TimePatterns.Iso, true, false, static (calendar, match, _) => calendar.Iso(match)),
        new(TimePatterns.DayMonth, true, true, static (calendar, match, token) => calendar.DayMonth(match, token)),
        new(TimePatterns.MonthDay, false, true, static (calendar, match, token) => calendar.DayMonth(match, token)),
        new(TimePatterns.PartOfUnit, false, true, static (calendar, match, token) => calendar.PartOfUnit(match, token)),
        new(TimePatterns.PartOfYear, false, true, static (calendar, match, _) => calendar.PartOfYear(match)),
        new(TimePatterns.MonthYear, false, true, static (calendar, match, _) => calendar.MonthYear(match)),
        new(TimePatterns.Century, true, true, static (calendar, match, _) => calendar.Century(match)),
        new(TimePatterns.Decade, true, true, static (calendar, match, _) => calendar.Decade(match)),
        new(TimePatterns.Season, false, true, static (calendar, match, _) => calendar.Season(match)),
        new(TimePatterns.BareSeason, false, true, static (calendar, match, token) => calendar.BareSeason(match, token)),
        new(TimePatterns.DayOfMonth, true, true, static (calendar, match, _) => calendar.DayOfMonth(match)),
        new(TimePatterns.Ago, true, true, static (calendar, match, _) => calendar.Ago(match)),
        new(TimePatterns.Anchored, false, true, static (calendar, match, _) => calendar.Anchored(match)),
        new(TimePatterns.PastUnits, false, true, static (calendar, match, _) => calendar.PastUnits(match)),
        new(TimePatterns.RelativeDay, false, true, static (calendar, match, token) => calendar.RelativeDay(match, token)),
        new(TimePatterns.Weekend, false, true, static (calendar, match, token) => calendar.Weekend(match, token)),
        new(TimePatterns.RelativeUnit, false, true, static (calendar, match, _) => calendar.RelativeUnit(match)),
        new(TimePatterns.Clock, true, false, static (calendar, match, token) => calendar.Clock(match, token)),
        new(TimePatterns.Year, true, true, static (calendar, match, token) => calendar.Year(match, token)),
        new(TimePatterns.WeekdayRange, false, true, static (calendar, match, token) => calendar.WeekdayRange(match, token)),
        new(TimePatterns.Weekday, false, true, static (calendar, match, token) => calendar.Weekday(match, token)),
        new(TimePatterns.Month, false, true, static (calendar, match, token) => calendar.Month(match, token)),
        new(Feasts.Pattern, false, true, static (calendar, match, token) => calendar.Feast(match, token)),
    ];

    public bool StartsWith(Reading reading, int token) => char.IsAsciiDigit(reading.First(token)) ? Digits : Letters;
}
