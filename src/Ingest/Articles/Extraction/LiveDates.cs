namespace Ingest.Articles.Extraction;

/// <summary>The dates of a live blog. Where nothing states them, the date nearest the title is that of the newest entry: its oldest entry says when it began, its newest when it was updated.</summary>
internal static class LiveDates
{
    public static PageDates Of(PageDates dates, IReadOnlyList<LiveEntry> entries)
    {
        var times = entries.Select(static entry => entry.Published).OfType<DateTimeOffset>().ToArray();
        if (times.Length < 2 || dates.Published is { Source: not (DateSource.Element or DateSource.Text or DateSource.Updated) })
        {
            return dates;
        }

        var isOwn = dates.Published is { } published && !Array.Exists(times, time => time == published.Time);
        return isOwn && dates.Published!.Value.Time <= times.Min()
            ? dates with { Updated = dates.Updated ?? Of(times.Max()) }
            : new PageDates(Of(times.Min()), dates.Updated ?? Of(times.Max()));
    }

    private static PageDate Of(DateTimeOffset time) => new(time, DateSource.Element, DatePrecision.Time);
}
