namespace Ingest.Feeds.Parsing;

/// <summary>A date as it is being put together; null is what was not said.</summary>
internal sealed class DateParts
{
    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int Hour { get; set; }

    public int Minute { get; set; }

    public double Second { get; set; }

    public bool HasTime { get; set; }

    /// <summary><c>am</c> or <c>pm</c>.</summary>
    public string? Half { get; set; }

    /// <summary>Minutes east of Greenwich; not said means Greenwich.</summary>
    public int? Offset { get; set; }

    /// <summary>The instant, in the publisher's own offset where one can be kept; null where a part is out of range or missing.</summary>
    public DateTimeOffset? ToTime()
    {
        if (Year is not { } year || Month is not (>= 1 and <= 12) || year is < 1 or > 9999)
        {
            return null;
        }

        var day = Day ?? 1;
        var hour = Half switch { "pm" when Hour < 12 => Hour + 12, "am" when Hour == 12 => 0, _ => Hour };
        var isDayEnd = hour == 24 && Minute == 0 && Second == 0;
        if (day < 1 || day > DateTime.DaysInMonth(year, Month.Value) || (hour > 23 && !isDayEnd) || hour < 0 || Minute is < 0 or > 59 || Second is < 0 or >= 61)
        {
            return null;
        }

        var local = new DateTime(year, Month.Value, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks
            + TimeSpan.FromHours(hour).Ticks + TimeSpan.FromMinutes(Minute).Ticks + (long)Math.Round(Second * 1000) * TimeSpan.TicksPerMillisecond;
        var offset = Offset ?? 0;
        var utc = local - (offset * TimeSpan.TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks || local < 0 || local > DateTime.MaxValue.Ticks || Math.Abs(offset) > 24 * 60)
        {
            return null;
        }

        return Math.Abs(offset) <= 14 * 60 ? new DateTimeOffset(local, TimeSpan.FromMinutes(offset)) : new DateTimeOffset(utc, TimeSpan.Zero);
    }
}
