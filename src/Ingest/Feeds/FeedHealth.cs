namespace Ingest.Feeds;

/// <summary>
/// When a feed's user is told how it fares: once when it breaks, once when it is quieter than its own rhythm allows, once when that is over. What was
/// told is in the feed's state, so nothing is told twice.
/// </summary>
public static class FeedHealth
{
    // One failure is the internet; a day of them is a feed that brings nothing.
    private const int FailuresUntilBroken = 3;
    private static readonly TimeSpan BrokenAfter = TimeSpan.FromHours(24);

    // With 12 entries to be expected, none comes by chance once in 160,000 times (e^-12), were they independent; that they come in bursts is what the gap is for.
    private const double ExpectedUntilQuiet = 12;
    private const double GapsUntilQuiet = 2;
    private const double DaysOfRhythm = 8;
    private static readonly TimeSpan QuietAfter = TimeSpan.FromHours(24);

    /// <summary>The feed with the notice that is due for it, or as it is.</summary>
    public static FeedState WithNotice(FeedState feed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var open = feed.Notice is { Kind: not FeedNotice.Recovered } notice ? notice.Kind : null;
        if (open is not null && IsOver(feed, open))
        {
            return feed with { Notice = new FeedNotice(FeedNotice.Recovered, now, open == FeedNotice.Quiet ? $"{Name(feed)} brings entries again." : $"{Name(feed)} can be read again.", false) };
        }

        var trouble = Trouble(feed, now);
        if (trouble is { } found && found.Kind != open)
        {
            return feed with { Notice = new FeedNotice(found.Kind, now, found.Text, false) };
        }

        return feed;
    }

    private static (string Kind, string Text)? Trouble(FeedState feed, DateTimeOffset now)
    {
        if (feed.Status == FeedStatus.Gone)
        {
            return (FeedNotice.Gone, $"{Name(feed)} was withdrawn by its publisher and is not pulled any more: {feed.Reason} Remove it, or add the address it moved to.");
        }

        if (IsBroken(feed, now))
        {
            return (FeedNotice.Broken, $"{Name(feed)} has brought nothing since {Since(feed)}: {feed.Reason} It is tried again at growing distances; 'ingest feeds check' asks it now.");
        }

        return feed.Failures == 0 && feed.Status is FeedStatus.Ok or FeedStatus.Unchanged && IsQuiet(feed, now)
            ? (FeedNotice.Quiet, $"{Name(feed)} can be read but has had nothing new for {Waits.Rough(now - feed.Rhythm!.LastArrival!.Value)}; usually {Usual(feed.Rhythm)}. Its publisher may have moved it.")
            : null;
    }

    private static bool IsBroken(FeedState feed, DateTimeOffset now) =>
        feed.Status is FeedStatus.Failing or FeedStatus.Refused && feed.Failures >= FailuresUntilBroken && now - (feed.LastSucceeded ?? feed.Added) >= BrokenAfter
        || (feed.Status == FeedStatus.NotAFeed && now - (feed.LastChanged ?? feed.Added) >= BrokenAfter);

    private static bool IsQuiet(FeedState feed, DateTimeOffset now)
    {
        if (feed.Rhythm is not { LastArrival: { } last } rhythm)
        {
            return false;
        }

        // The time in which it could not be read does not count.
        var from = feed.Notice is { Kind: FeedNotice.Recovered } over && over.Time > last ? over.Time : last;
        return now - from >= QuietAfter
            && now - from >= rhythm.LongestGap * GapsUntilQuiet
            && (last - rhythm.Since).TotalDays >= DaysOfRhythm
            && rhythm.Expected(from, now) >= ExpectedUntilQuiet;
    }

    private static bool IsOver(FeedState feed, string open) => open switch
    {
        FeedNotice.Quiet => feed.Rhythm?.LastArrival > feed.Notice!.Time,
        _ => feed.Failures == 0 && feed.Status is FeedStatus.Ok or FeedStatus.Unchanged,
    };

    private static string Name(FeedState feed) => feed.Title is null ? feed.Url : $"{feed.Title} ({feed.Url})";

    private static string Since(FeedState feed) =>
        (feed.LastSucceeded ?? feed.Added).UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A rhythm in words: <c>about 12 entries a day come, not more than 9 hours apart</c>.</summary>
    public static string Usual(FeedRhythm rhythm)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        var day = rhythm.PerDay();
        var rate = day >= 1
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"about {day:0} entries a day come")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"an entry about every {Math.Round(1 / day):0} days comes");
        return rhythm.LongestGap > TimeSpan.Zero ? $"{rate}, not more than {Waits.Rough(rhythm.LongestGap)} apart" : rate;
    }
}
