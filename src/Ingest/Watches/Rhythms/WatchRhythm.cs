namespace Ingest.Watches.Rhythms;

/// <summary>
/// When a watched thing is reported: the blob <c>state/rhythms/&lt;hash of the watch's name&gt;.json</c>, changed by compare-and-set. Reports count once, copies
/// not at all, on the day (UTC) that they were published: a week that is read at once is no surge.
/// </summary>
/// <param name="Watch">The watch's name.</param>
/// <param name="Since">The first report that was counted.</param>
/// <param name="Last">The newest report's time.</param>
/// <param name="Day">The last day of <paramref name="Days"/>.</param>
/// <param name="Days">Reports of each day up to <paramref name="Day"/>, the oldest first; six weeks at most.</param>
/// <param name="Recent">The last reports in the order in which they came, 60 at most: to count none twice, and to tell sources apart.</param>
/// <param name="Feeds">How many reports each feed brought; the twelve that brought most.</param>
/// <param name="Surge">The last surge; null where there was none.</param>
/// <param name="ToldSilent">The <paramref name="Last"/> after which the silence was told; null where none was, or it is over.</param>
public sealed record WatchRhythm(
    string Watch,
    DateTimeOffset Since,
    DateTimeOffset Last,
    DateOnly Day,
    IReadOnlyList<int> Days,
    IReadOnlyList<RecentReport> Recent,
    IReadOnlyDictionary<string, int> Feeds,
    Surge? Surge = null,
    DateTimeOffset? ToldSilent = null)
{
    private const int MostDays = 42;
    private const int MostRecent = 60;
    private const int MostFeeds = 12;

    /// <summary>A watch of which nothing was counted yet.</summary>
    public static WatchRhythm Start(string watch, DateTimeOffset first) =>
        new(watch, first, first, DateOnly.FromDateTime(first.UtcDateTime), [0], [], new Dictionary<string, int>(StringComparer.Ordinal));

    /// <summary>Reports on a day.</summary>
    public int On(DateOnly day) => Days.Count - 1 - (Day.DayNumber - day.DayNumber) is >= 0 and var index && index < Days.Count ? Days[index] : 0;

    /// <summary>Whether a report was counted, as far back as that is known.</summary>
    public bool Has(string articleId) => Recent.Any(report => report.ArticleId == articleId);

    /// <summary>With one more report.</summary>
    public WatchRhythm With(RecentReport report, string? feedId)
    {
        ArgumentNullException.ThrowIfNull(report);
        var day = DateOnly.FromDateTime(report.Time.UtcDateTime);
        var last = report.Time > Last ? report.Time : Last;
        return this with
        {
            Since = report.Time < Since ? report.Time : Since,
            Last = last,
            Day = day > Day ? day : Day,
            Days = Counted(day),
            Recent = [.. Recent.Append(report).TakeLast(MostRecent)],
            Feeds = feedId is null ? Feeds : Brought(feedId),
            ToldSilent = last > Last ? null : ToldSilent,
        };
    }

    private List<int> Counted(DateOnly day)
    {
        var days = Days.ToList();
        days.AddRange(Enumerable.Repeat(0, Math.Clamp(day.DayNumber - Day.DayNumber, 0, MostDays)));
        days.RemoveRange(0, Math.Max(0, days.Count - MostDays));
        var back = Math.Max(0, Day.DayNumber - day.DayNumber);
        if (back < MostDays)
        {
            days.InsertRange(0, Enumerable.Repeat(0, Math.Max(0, back + 1 - days.Count)));
            days[days.Count - 1 - back]++;
        }

        return days;
    }

    private SortedDictionary<string, int> Brought(string feedId)
    {
        var feeds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, count) in Feeds)
        {
            feeds[id] = count;
        }

        feeds[feedId] = feeds.GetValueOrDefault(feedId) + 1;
        if (feeds.Count > MostFeeds)
        {
            feeds.Remove(feeds.Where(feed => feed.Key != feedId).MinBy(static feed => feed.Value).Key);
        }

        return feeds;
    }
}
