namespace Ingest.Feeds;

/// <summary>
/// How long to wait before a feed is asked again, by its rhythm alone: until the entries that are to be expected have waited so many minutes altogether.
/// With a steady rate λ that is sqrt(2·minutes/λ): the square-root rule, which gives the least delay for a number of requests (Sia, Cho and Cho, 2007,
/// section 4); with a rate that changes by the hour, the nights of a feed that sleeps are left out of themselves.
/// </summary>
internal static class RhythmWait
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    /// <param name="budget">How long the entries together may wait.</param>
    /// <param name="longest">Where the search ends.</param>
    public static TimeSpan Of(FeedRhythm rhythm, DateTimeOffset now, TimeSpan budget, TimeSpan longest)
    {
        var (expected, waited) = (0d, 0d);
        var (most, rates) = (Turnover(rhythm), rhythm.Rates());
        for (var wait = Step; wait < longest; wait += Step)
        {
            expected += rates[(now + wait - (Step / 2)).UtcDateTime.Hour] * Step.TotalMinutes;
            waited += expected * Step.TotalMinutes;
            if (waited >= budget.TotalMinutes || expected >= most)
            {
                return wait;
            }
        }

        return longest;
    }

    /// <summary>How long until half of a document's entries are likely to be others; <paramref name="longest"/> where that is later.</summary>
    public static TimeSpan UntilTurnover(FeedRhythm rhythm, DateTimeOffset now, TimeSpan longest) => Of(rhythm, now, TimeSpan.MaxValue, longest + Step);

    // A document shows only so many entries: asked too late, the oldest have fallen out unread.
    private static double Turnover(FeedRhythm rhythm) => rhythm.Window > 1 ? rhythm.Window / 2d : double.MaxValue;
}
