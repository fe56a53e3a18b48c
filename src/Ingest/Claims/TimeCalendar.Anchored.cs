using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>Times that are counted from another: "a year later", "the following month", "two weeks ago".</summary>
internal sealed partial class TimeCalendar
{
    // The time that the text spoke of last.
    private DaySpan? _anchor;
    private int? _anchorToken;
    private int _token;

    /// <summary>Says where in the text the next time stands.</summary>
    public void Stand(int token) => _token = token;

    /// <summary>"two weeks ago" is counted from the publication, "two weeks later" from the time that the text spoke of last, and back from that "two weeks after the vote", which is when they voted; null where there is none.</summary>
    public (string Start, string End)? Ago(Match match)
    {
        var count = TimeWords.Number(match.Groups["n"].Value);
        return match.Groups["way"].Value.ToUpperInvariant() switch
        {
            "AGO" or "BACK" => _today is { } today ? Text(match.Groups["exact"] is { Success: true } exact ? TimeReckoning.SameDay(today, count, UnitOf(match), exact.Length > "today".Length) : TimeReckoning.Back(today, count, UnitOf(match))) : null,
            // "on Tuesday, three days after an earthquake struck": when it struck.
            "AFTER" when match.Groups["of"].Success => Moved(-count, UnitOf(match)),
            "LATER" or "AFTER" => Moved(count, UnitOf(match)),
            _ => Moved(-count, UnitOf(match)),
        };
    }

    /// <summary>"that year", "the following month", "the day before"; null where the text spoke of no time yet.</summary>
    public (string Start, string End)? Anchored(Match match) => match.Groups["rel"].Value.ToUpperInvariant() switch
    {
        "FOLLOWING" or "NEXT" or "AFTER" => Moved(1, UnitOf(match)),
        "PREVIOUS" or "PRECEDING" or "BEFORE" => Moved(-1, UnitOf(match)),
        _ => Moved(0, UnitOf(match)),
    };

    private (string Start, string End)? Moved(int count, string unit)
    {
        if (_anchor is not { Start: var from } || from.Year + count is < 2 or > 9990 || Math.Abs(count) > 999)
        {
            return null;
        }

        return Text(unit.ToUpperInvariant() switch
        {
            "YEAR" => DaySpan.Years(from.Year + count, 1),
            "DECADE" => DaySpan.Years(from.Year + (10 * count), 10),
            "MONTH" => DaySpan.Month(from.AddMonths(count).Year, from.AddMonths(count).Month, ""),
            "WEEK" when count == 0 => TimeReckoning.Unit(from, "THIS", "WEEK"),
            "WEEK" => DaySpan.Day(from.AddDays(7 * count)),
            "FORTNIGHT" => DaySpan.Day(from.AddDays(14 * count)),
            "HOUR" => DaySpan.Day(from.AddDays(count / 24)),
            _ => DaySpan.Day(from.AddDays(count)),
        });
    }
}
