using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>Puts what a pattern matched on the calendar, seen from the day of publication. Null where that cannot be done.</summary>
internal sealed partial class TimeCalendar(Reading reading, DateTimeOffset? published)
{
    private readonly DateOnly? _today = published is { Year: > 100 and < 9900 } time ? DateOnly.FromDateTime(time.DateTime) : null;
    private DaySpan? _lastDay;

    public (string Start, string End)? Iso(Match match)
    {
        if (Own(DaySpan.Of(Int(match, "y"), Int(match, "m"), Int(match, "d"))) is not { } day)
        {
            return null;
        }

        var clock = match.Groups["clock"];
        if (!clock.Success || !TimeOnly.TryParse(clock.ValueSpan, CultureInfo.InvariantCulture, out var time))
        {
            return day;
        }

        var zone = match.Groups["zone"] is { Success: true } said ? said.Value : "Z";
        var instant = $"{day.Start}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
        return (instant, instant);
    }

    public (string Start, string End)? DayMonth(Match match, int token)
    {
        var month = TimeWords.Month(match.Groups["mon"].Value);
        var first = Int(match, "d");
        var last = match.Groups["d2"].Success ? Int(match, "d2") : first;
        if (NamesNoMonth(match, token) || YearOf(match, month, first, token) is not { } year)
        {
            return null;
        }

        return DaySpan.Of(year, month, first) is { } start && DaySpan.Of(year, month, last) is { } end && last >= first
            ? Own(new DaySpan(start.Start, end.End))
            : null;
    }

    public (string Start, string End)? MonthYear(Match match) =>
        Text(DaySpan.Month(Int(match, "y"), TimeWords.Month(match.Groups["mon"].Value), PartOf(match)));

    public (string Start, string End)? Month(Match match, int token)
    {
        var name = match.Groups["mon"];
        if (_today is not { } today || !char.IsUpper(name.Value[0]) || NamesNoMonth(match, token))
        {
            return null;
        }

        var month = TimeWords.Month(name.Value);
        var year = match.Groups["rel"].Value.ToUpperInvariant() switch
        {
            "NEXT" => today.Year + (month <= today.Month ? 1 : 0),
            "LAST" => today.Year - (month >= today.Month ? 1 : 0),
            "THIS" => today.Year,
            _ => TimeAhead.Is(reading, token) ? today.Year + (month < today.Month ? 1 : 0) : today.Year - (month > today.Month ? 1 : 0),
        };
        return Text(DaySpan.Month(year, month, PartOf(match)));
    }

    public (string Start, string End)? Century(Match match) => Text(DaySpan.Years((Int(match, "c") - 1) * 100, 100));

    public (string Start, string End)? Decade(Match match)
    {
        var year = Int(match, "y");
        return PartOf(match) switch
        {
            "early" => Text(DaySpan.Years(year, 4)),
            "mid" => Text(DaySpan.Years(year + 4, 3)),
            "late" => Text(DaySpan.Years(year + 6, 4)),
            _ => Text(DaySpan.Years(year, 10)),
        };
    }

    public (string Start, string End)? Season(Match match) => Text(TimeContext.Season(match.Groups["season"].Value, Int(match, "y")));

    public (string Start, string End)? Year(Match match, int token) =>
        TimeContext.IsYear(reading, token, Int(match, "y")) ? Text(DaySpan.Years(Int(match, "y"), 1)) : null;

    public (string Start, string End)? PastUnits(Match match)
    {
        var from = _today is { } today ? TimeContext.Back(today, TimeWords.Number(match.Groups["n"].Value), UnitOf(match)) : null;
        return from is { } span && _today is { } until ? Text(new DaySpan(span.Start, until)) : null;
    }

    public (string Start, string End)? RelativeDay(Match match)
    {
        var days = match.Groups["word"].Value.ToUpperInvariant() switch
        {
            "YESTERDAY" or "LAST NIGHT" => -1,
            "DAY BEFORE YESTERDAY" => -2,
            "TOMORROW" => 1,
            "DAY AFTER TOMORROW" => 2,
            _ => 0,
        };
        var overnight = match.Groups["word"].Value.Equals("overnight", StringComparison.OrdinalIgnoreCase);
        return _today is { } today ? Own(new DaySpan(today.AddDays(overnight ? -1 : days), today.AddDays(days))) : null;
    }

    public (string Start, string End)? RelativeUnit(Match match) =>
        _today is { } today ? Text(TimeContext.Unit(today, match.Groups["rel"].Value, match.Groups["unit"].Value)) : null;

    public (string Start, string End)? Weekday(Match match, int token)
    {
        var day = match.Groups["wd"].Value;
        var full = match.Value.Contains("day", StringComparison.OrdinalIgnoreCase);
        if (_today is not { } today || !full || !char.IsUpper(day[0]) || IsRecurring(match, token))
        {
            return null;
        }

        var back = ((int)today.DayOfWeek - (int)TimeWords.Weekday(day) + 7) % 7;
        var ahead = match.Groups["rel"].Value.ToUpperInvariant() switch
        {
            "NEXT" or "COMING" or "THIS" => TimeAhead.IsDay(reading, token) || match.Groups["rel"].ValueSpan[0] is not ('t' or 'T'),
            "LAST" or "PAST" or "PREVIOUS" => false,
            _ => TimeAhead.IsDay(reading, token),
        };
        return Own(DaySpan.Day(today.AddDays(ahead ? (7 - back) % 7 : -back)));
    }

    public (string Start, string End)? Clock(Match match, int token)
    {
        var hour = Int(match, "h");
        var minute = match.Groups["min"].Success ? Int(match, "min") : 0;
        var half = match.Groups["half"];
        hour = half.Success ? (hour % 12) + (half.ValueSpan[0] is 'p' or 'P' ? 12 : 0) : hour;
        if (hour > 23 || minute > 59 || TimeContext.IsScore(reading, token) || published is not { } time || (_lastDay?.Start ?? _today) is not { } day)
        {
            return null;
        }

        var instant = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), time.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        return (instant, instant);
    }

    /// <summary>"every Monday", "on a Monday": no day of the calendar.</summary>
    private bool IsRecurring(Match match, int token) =>
        match.Groups["rel"].Value.Equals("every", StringComparison.OrdinalIgnoreCase) || (token > 0 && reading[token - 1].Text is "a" or "every" or "each" or "any");

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string PartOf(Match match) => match.Groups["part"].Value switch
    {
        var part when part.Equals("early", StringComparison.OrdinalIgnoreCase) => "early",
        var part when part.Equals("mid", StringComparison.OrdinalIgnoreCase) => "mid",
        var part when part.Equals("late", StringComparison.OrdinalIgnoreCase) => "late",
        _ => "",
    };

    private static string UnitOf(Match match) => match.Groups["unit"].Value;

    private (string Start, string End)? Text(DaySpan? span)
    {
        _anchor = span ?? _anchor;
        return span is { } days ? (DaySpan.Write(days.Start), DaySpan.Write(days.End)) : null;
    }

    /// <summary>As <see cref="Text"/>, and the day becomes the one that clock times after it belong to.</summary>
    private (string Start, string End)? Own(DaySpan? span)
    {
        _lastDay = span ?? _lastDay;
        return Text(span);
    }

    /// <summary>"may", "march" and short forms in lower case are no months.</summary>
    private bool NamesNoMonth(Match match, int token)
    {
        var name = match.Groups["mon"];
        return !char.IsUpper(name.ValueSpan[0])
            || (!match.Groups["d"].Success && !match.Groups["rel"].Success && TimeContext.IsAmbiguousMonth(name.Value) && !TimeContext.FollowsTimePreposition(reading, token));
    }

    private int? YearOf(Match match, int month, int day, int token)
    {
        if (match.Groups["y"].Success)
        {
            return Int(match, "y");
        }

        if (_today is not { } today || DaySpan.Of(today.Year, month, day) is not { } here)
        {
            return null;
        }

        return TimeAhead.Is(reading, token)
            ? today.Year + (here.Start < today ? 1 : 0)
            : today.Year - (here.Start > today.AddDays(60) ? 1 : 0);
    }
}
