using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>Parts of months and years, and feasts: "the first week of December", "the third quarter of 2024", "Christmas Eve".</summary>
internal sealed partial class TimeCalendar
{
    private const int WeekLength = 7;
    private const int LongestMonth = 31;

    /// <summary>"the end of October", "the first day of next month".</summary>
    public (string Start, string End)? PartOfUnit(Match match, int token)
    {
        if (UnitSpan(match, token) is not { } whole)
        {
            return null;
        }

        var (nth, length) = (match.Groups["nth"].Value.ToUpperInvariant(), whole.End.DayNumber - whole.Start.DayNumber + 1);

        // A third of a month, a quarter of a year.
        var part = length / (length > LongestMonth ? 4 : 3);
        return match.Groups["piece"].Value.ToUpperInvariant() switch
        {
            "DAY" when Order(nth) is { } day => Text(nth is "LAST" ? DaySpan.Day(whole.End) : DaySpan.Day(whole.Start.AddDays(day))),
            "WEEK" when nth is "LAST" => Text(new DaySpan(whole.End.AddDays(1 - WeekLength), whole.End)),
            "WEEK" when Order(nth) is { } week => Text(new DaySpan(whole.Start.AddDays(WeekLength * week), whole.Start.AddDays((WeekLength * week) + WeekLength - 1))),
            _ => Text(nth switch
            {
                "END" or "LAST" when length <= LongestMonth => DaySpan.Month(whole.Start.Year, whole.Start.Month, "late"),
                "END" or "LAST" => new DaySpan(whole.End.AddDays(1 - part), whole.End),
                "MIDDLE" => new DaySpan(whole.Start.AddDays(part), whole.Start.AddDays(length - part - 1)),
                _ => new DaySpan(whole.Start, whole.Start.AddDays(part - 1)),
            }),
        };
    }

    /// <summary>"the first half of 2025", "the third quarter of last year".</summary>
    public (string Start, string End)? PartOfYear(Match match)
    {
        var year = match.Groups["y"].Success ? Int(match, "y") : _today?.Year + StepOf(match.Groups["rel"].Value);
        var months = match.Groups["piece"].Value.Equals("half", StringComparison.OrdinalIgnoreCase) ? 6 : 3;
        if (year is not (>= 1 and < 9990 and var known) || Order(match.Groups["nth"].Value.ToUpperInvariant()) is not { } nth || (nth + 1) * months > 12)
        {
            return null;
        }

        var first = new DateOnly(known, 1, 1).AddMonths(nth * months);
        return Text(new DaySpan(first, first.AddMonths(months).AddDays(-1)));
    }

    /// <summary>"was destroyed in the summer": the last one, where the verb tells of what was and the text speaks of no earlier year.</summary>
    public (string Start, string End)? BareSeason(Match match, int token)
    {
        if (_today is not { } today || token == 0 || reading[token - 1].Text is not ("in" or "during" or "over" or "since") || _anchor?.Start.Year < today.Year - 1 || !TimeOutlook.LooksBack(reading, match))
        {
            return null;
        }

        return Text(TimeReckoning.Unit(today, "LAST", match.Groups["season"].Value));
    }

    /// <summary>"the 6th of this month".</summary>
    public (string Start, string End)? DayOfMonth(Match match) =>
        _today is { } today && TimeReckoning.Unit(today, match.Groups["rel"].Value, "MONTH") is { } month && Int(match, "d") is var day and > 0 && day <= month.End.Day ? Own(DaySpan.Day(month.Start.AddDays(day - 1))) : null;

    /// <summary>"Christmas Day 2023", "at Easter"; a name of one word needs a preposition before it, for it may be anything's ("Easter eggs").</summary>
    public (string Start, string End)? Feast(Match match, int token)
    {
        var name = match.Groups["feast"].Value;
        if (Feasts.Of(name) is not { } feast || (!name.Contains(' ', StringComparison.Ordinal) && !match.Groups["rel"].Success && !(token > 0 && TimeWords.Is("feast", reading[token - 1].Text))) || TimeOutlook.OnlyNames(reading, match))
        {
            return null;
        }

        if (match.Groups["y"].Success)
        {
            return Own(feast.In(Int(match, "y")));
        }

        if (match.Groups["yr"].Success)
        {
            return _today is { } now ? Own(feast.In(now.Year + StepOf(match.Groups["yr"].Value))) : null;
        }

        return _today is { } today ? Own(Nearest(feast, today, match.Groups["rel"].Value.Equals("next", StringComparison.OrdinalIgnoreCase) || (!match.Groups["rel"].Success && TimeOutlook.LooksAhead(reading, match, token)))) : null;
    }

    private static DaySpan? Nearest(Feast feast, DateOnly today, bool ahead)
    {
        var own = feast.In(today.Year);
        if (ahead)
        {
            return own?.End >= today ? own : feast.In(today.Year + 1);
        }

        return own?.Start <= today ? own : feast.In(today.Year - 1);
    }

    private DaySpan? UnitSpan(Match match, int token)
    {
        if (match.Groups["unit"].Success)
        {
            var relation = match.Groups["rel"].Value.Equals("the", StringComparison.OrdinalIgnoreCase) ? "THIS" : match.Groups["rel"].Value;
            return _today is { } today ? TimeReckoning.Unit(today, relation, UnitOf(match)) : null;
        }

        return char.IsUpper(match.Groups["mon"].ValueSpan[0]) && YearOf(match, TimeWords.Month(match.Groups["mon"].Value), 1, token) is { } year ? DaySpan.Month(year, TimeWords.Month(match.Groups["mon"].Value), "") : null;
    }

    private static int StepOf(string relation) => relation.ToUpperInvariant() switch { "LAST" => -1, "NEXT" => 1, _ => 0 };

    private static int? Order(string word) => word switch { "FIRST" => 0, "SECOND" => 1, "THIRD" => 2, "FOURTH" => 3, "LAST" => 0, _ => null };
}
