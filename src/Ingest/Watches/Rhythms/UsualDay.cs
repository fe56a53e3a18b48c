namespace Ingest.Watches.Rhythms;

/// <summary>How often a watched thing is usually reported. Pure.</summary>
/// <param name="Mean">Reports a day, without the highest tenth of the days: one big story must not hide the next.</param>
/// <param name="Spread">The standard deviation of those days.</param>
/// <param name="Days">How many days were looked at, of the four weeks before.</param>
/// <param name="LongestGap">The most days in a row without a report.</param>
internal sealed record UsualDay(double Mean, double Spread, int Days, int LongestGap)
{
    private const int Weeks = 4;
    private const int FewestDays = 14;
    private static readonly TimeSpan MostOfADay = TimeSpan.FromHours(20);

    /// <summary>The usual day of the four weeks before a day; null where fewer than 14 of them were looked at.</summary>
    public static UsualDay? Before(DateOnly day, WatchRhythm rhythm, Lookout lookout)
    {
        var counts = Enumerable.Range(1, Weeks * 7)
            .Select(back => day.AddDays(back - 1 - (Weeks * 7)))
            .Where(earlier => earlier >= DateOnly.FromDateTime(rhythm.Since.UtcDateTime) && IsObserved(earlier, lookout))
            .Select(rhythm.On)
            .ToList();
        if (counts.Count < FewestDays)
        {
            return null;
        }

        var lower = counts.Order().Take(counts.Count - (counts.Count / 10)).ToList();
        var mean = lower.Average();
        return new UsualDay(mean, Math.Sqrt(lower.Average(count => (count - mean) * (count - mean))), counts.Count, Gap(counts));
    }

    private static bool IsObserved(DateOnly day, Lookout lookout)
    {
        var start = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return lookout.Observed(start, start.AddDays(1)) >= MostOfADay;
    }

    private static int Gap(List<int> counts)
    {
        var (longest, gap) = (0, 0);
        foreach (var count in counts)
        {
            gap = count == 0 ? gap + 1 : 0;
            longest = Math.Max(longest, gap);
        }

        return longest;
    }
}
