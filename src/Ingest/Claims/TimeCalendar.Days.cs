using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>Days told by their names and their distance from today, and the hours of a day.</summary>
internal sealed partial class TimeCalendar
{
    public (string Start, string End)? RelativeDay(Match match, int token)
    {
        if (Nowadays.Are(reading, match, token))
        {
            return null;
        }

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
        _today is { } today ? Text(TimeReckoning.Unit(today, match.Groups["rel"].Value, match.Groups["unit"].Value)) : null;

    public (string Start, string End)? Weekday(Match match, int token)
    {
        var day = match.Groups["wd"].Value;
        var full = match.Value.Contains("day", StringComparison.OrdinalIgnoreCase);
        if (_today is not { } today || !full || !char.IsUpper(day[0]) || IsRecurring(match, token))
        {
            return null;
        }

        if (match.Groups["of"] is { Success: true } week)
        {
            return TimeReckoning.Unit(today, week.Value, "WEEK") is { } days ? Own(DaySpan.Day(Named(days.End, TimeWords.Weekday(day), ahead: false))) : null;
        }

        var ahead = match.Groups["rel"].Value.ToUpperInvariant() switch
        {
            "NEXT" or "COMING" or "THIS" => TimeOutlook.LooksAhead(reading, match, token) || match.Groups["rel"].ValueSpan[0] is not ('t' or 'T'),
            "LAST" or "PAST" or "PREVIOUS" => false,
            _ => TimeOutlook.LooksAhead(reading, match, token),
        };
        var named = Named(today, TimeWords.Weekday(day), ahead);
        return Own(DaySpan.Day(named == today && match.Groups["rel"].Value.Equals("last", StringComparison.OrdinalIgnoreCase) ? today.AddDays(-7) : named));
    }

    /// <summary>"from Monday to Wednesday", "between Monday and Wednesday"; null where two days are only named together.</summary>
    public (string Start, string End)? WeekdayRange(Match match, int token)
    {
        var (first, last) = (match.Groups["wd"].Value, match.Groups["wd2"].Value);
        if (_today is not { } today || !char.IsUpper(first[0]) || !char.IsUpper(last[0]) || (match.Groups["link"].Value is "and" && !(token > 0 && reading[token - 1].Text is "between")))
        {
            return null;
        }

        if (TimeOutlook.LooksAhead(reading, match, token))
        {
            var start = Named(today, TimeWords.Weekday(first), ahead: true);
            return Own(new DaySpan(start, Named(start, TimeWords.Weekday(last), ahead: true)));
        }

        var end = Named(today, TimeWords.Weekday(last), ahead: false);
        return Own(new DaySpan(Named(end, TimeWords.Weekday(first), ahead: false), end));
    }

    /// <summary>"over the weekend": the last one, or the next where the clause speaks of what is to come; "this weekend" is that of this week, but where the verb tells of what was.</summary>
    public (string Start, string End)? Weekend(Match match, int token)
    {
        if (_today is not { } today)
        {
            return null;
        }

        var own = TimeReckoning.Unit(today, "THIS", "WEEKEND");
        var isThis = match.Groups["rel"].Value.Equals("this", StringComparison.OrdinalIgnoreCase);
        var isPast = isThis ? TimeOutlook.LooksBack(reading, match) : !TimeOutlook.LooksAhead(reading, match, token);
        return Text(isPast && own?.Start > today ? TimeReckoning.Unit(today, "LAST", "WEEKEND") : own);
    }

    public (string Start, string End)? Clock(Match match, int token)
    {
        var hour = Int(match, "h");
        var minute = match.Groups["min"].Success ? Int(match, "min") : 0;
        var half = match.Groups["half"];
        hour = half.Success ? (hour % 12) + (half.ValueSpan[0] is 'p' or 'P' ? 12 : 0) : hour;
        if (hour > 23 || minute > 59 || TimeContext.IsScore(reading, token) || published is not { } time || DayOfClock(match, token) is not { } day)
        {
            return null;
        }

        var instant = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), time.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        return (instant, instant);
    }

    /// <summary>"at 3 a.m. on Sunday": the Sunday; else the day that the text spoke of last.</summary>
    private DateOnly? DayOfClock(Match match, int token) => _today is { } today && match.Groups["wd"] is { Success: true } day
        ? Named(today, TimeWords.Weekday(day.Value), TimeOutlook.LooksAhead(reading, match, token))
        : _lastDay?.Start ?? _today;

    /// <summary>The day of that name: the last one up to today, or the next from today on.</summary>
    private static DateOnly Named(DateOnly today, DayOfWeek day, bool ahead) => ((int)today.DayOfWeek - (int)day + 7) % 7 is var back && ahead ? today.AddDays((7 - back) % 7) : today.AddDays(-back);

    /// <summary>"every Monday", "on a Monday": no day of the calendar.</summary>
    private bool IsRecurring(Match match, int token) =>
        match.Groups["rel"].Value.Equals("every", StringComparison.OrdinalIgnoreCase) || (token > 0 && reading[token - 1].Text is "a" or "every" or "each" or "any");
}
