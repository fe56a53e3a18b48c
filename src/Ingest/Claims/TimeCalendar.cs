using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Claims;

/// <summary>Puts what a pattern matched on the calendar, seen from the day of publication. Null where that cannot be done.</summary>
internal sealed partial class TimeCalendar(Reading reading, DateTimeOffset? published)
{
    private readonly DateOnly? _today = published is { Year: > 100 and < 9900 } time ? DateOnly.FromDateTime(time.DateTime) : null;
    private DaySpan? _lastDay;

    // "the 1900s" may be ten years or a hundred.
    private const int LastCenturyOfHundreds = 1800;

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
        if (match.Groups["y"].Success)
        {
            // "March to August 2011": the year behind the second is the first one's too.
            return Text(DaySpan.Month(Int(match, "y"), month, PartOf(match)));
        }

        if (match.Groups["same"].Success && _anchor is { } told)
        {
            return Text(DaySpan.Month(told.Start.Year, month, PartOf(match)));
        }

        var year = match.Groups["rel"].Value.ToUpperInvariant() switch
        {
            "NEXT" => today.Year + (month <= today.Month ? 1 : 0),
            "LAST" => today.Year - (month >= today.Month ? 1 : 0),
            "THIS" => today.Year,
            _ => TimeOutlook.LooksAhead(reading, match, token) || IsListedAhead(match, token) ? today.Year + (month < today.Month ? 1 : 0) : today.Year - (month > today.Month ? 1 : 0),
        };
        return Text(DaySpan.Month(year, month, PartOf(match)));
    }

    /// <summary>"in Rome next month and in Oslo in May": what the sentence lists after a time to come is to come too, where no verb says otherwise.</summary>
    private bool IsListedAhead(Match match, int token) => _today is { } today && _anchor is { } said && said.Start > today && token > 0 && _anchorToken is { } at
        && reading.SentenceIndexOf(at) == reading.SentenceIndexOf(token) && !TimeOutlook.LooksBack(reading, match);

    /// <summary>"the 19th century"; early and late ones are its first and last quarter.</summary>
    public (string Start, string End)? Century(Match match) => Text(Hundred((Int(match, "c") - 1) * 100, PartOf(match)));

    /// <summary>"the 1980s"; "the 1800s" are a century.</summary>
    public (string Start, string End)? Decade(Match match)
    {
        var year = Int(match, "y");
        if (year % 100 == 0 && year <= LastCenturyOfHundreds)
        {
            return Text(Hundred(year, PartOf(match)));
        }

        return PartOf(match) switch
        {
            "early" => Text(DaySpan.Years(year, 5)),
            "mid" => Text(DaySpan.Years(year + 4, 3)),
            "late" => Text(DaySpan.Years(year + 6, 4)),
            _ => Text(DaySpan.Years(year, 10)),
        };
    }

    private static DaySpan? Hundred(int first, string part) => part switch
    {
        "early" => DaySpan.Years(first, 25),
        "mid" => DaySpan.Years(first + 33, 34),
        "late" => DaySpan.Years(first + 75, 25),
        _ => DaySpan.Years(first, 100),
    };

    public (string Start, string End)? Season(Match match) => Text(TimeReckoning.Season(match.Groups["season"].Value, Int(match, "y")));

    public (string Start, string End)? Year(Match match, int token)
    {
        var year = TimeContext.OfShort(reading, token, Int(match, "y"));
        return TimeContext.IsYear(reading, token, year) ? Text(DaySpan.Years(year, 1)) : null;
    }

    /// <summary>"the last three months", "the past year": from so long ago until today.</summary>
    public (string Start, string End)? PastUnits(Match match)
    {
        if (_today is not { } today)
        {
            return null;
        }

        var from = match.Groups["n"].Success ? TimeReckoning.Back(today, TimeWords.Number(match.Groups["n"].Value), UnitOf(match))?.Start : TimeReckoning.Since(today, UnitOf(match));
        return from is { } first ? Text(new DaySpan(first, today)) : null;
    }

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string PartOf(Match match) => match.Groups["part"].Value switch
    {
        var part when part.Equals("early", StringComparison.OrdinalIgnoreCase) => "early",
        var part when part.Equals("mid", StringComparison.OrdinalIgnoreCase) => "mid",
        var part when part.StartsWith("late", StringComparison.OrdinalIgnoreCase) => "late",
        _ => "",
    };

    private static string UnitOf(Match match) => match.Groups["unit"].Value;

    private (string Start, string End)? Text(DaySpan? span)
    {
        (_anchor, _anchorToken) = span is null ? (_anchor, _anchorToken) : (span, _token);
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

        // "on 3 May that year": the year that the text spoke of last.
        if (match.Groups["same"].Success && _anchor is { } told)
        {
            return told.Start.Year;
        }

        if (_today is not { } today || DaySpan.Of(today.Year, month, day) is not { } here)
        {
            return null;
        }

        return TimeOutlook.LooksAhead(reading, match, token)
            ? today.Year + (here.Start < today ? 1 : 0)
            : today.Year - (here.Start > today.AddDays(60) ? 1 : 0);
    }
}
