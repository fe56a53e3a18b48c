namespace Ingest.Feeds;

/// <summary>
/// When a feed's entries come: how many in each hour of the day (UTC), older ones counting less, so that the last weeks decide.
/// News comes as a Poisson process whose rate repeats by the day: K. C. Sia, J. Cho, H.-K. Cho, "Efficient Monitoring Algorithm for Fast News Alerts", IEEE TKDE 19(7), 2007.
/// </summary>
/// <param name="Since">From when on the feed's entries are known.</param>
/// <param name="Until">Up to when they are counted.</param>
/// <param name="Hours">Entries in each of the 24 hours, each weighted by e^(-age / 14 days).</param>
/// <param name="Window">How many entries the feed's last document held.</param>
/// <param name="LastArrival">When the newest entry came, or null.</param>
/// <param name="LongestGap">The longest silence between two entries, older ones counting less.</param>
public sealed record FeedRhythm(DateTimeOffset Since, DateTimeOffset Until, IReadOnlyList<double> Hours, int Window, DateTimeOffset? LastArrival, TimeSpan LongestGap)
{
    private const double MemoryDays = 14;
    private const int HoursOfDay = 24;

    // What is believed before anything is known: half an entry in a fifth of a day. Little, so that a busy feed shows itself in its first document.
    private const double EntriesBefore = 0.5;
    private const double DaysBefore = 0.2;

    // How many days of its own an hour of the day needs to count as much as the whole day's mean.
    private const double DaysOfMean = 2;

    /// <summary>A feed of which nothing is known yet.</summary>
    public static FeedRhythm Start(DateTimeOffset now) => new(now, now, [.. Enumerable.Repeat(0d, HoursOfDay)], 0, null, TimeSpan.Zero);

    /// <summary>The rhythm after entries have come; <paramref name="arrivals"/> lie before <paramref name="now"/>.</summary>
    public FeedRhythm With(IEnumerable<DateTimeOffset> arrivals, int window, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var decay = Weight(now - Until);
        var hours = Hours.Select(count => count * decay).ToArray();
        var (since, last, gap) = (Since, LastArrival, LongestGap * decay);
        foreach (var arrival in arrivals.Order())
        {
            hours[arrival.UtcDateTime.Hour] += Weight(now - arrival);
            since = arrival < since ? arrival : since;
            gap = last is { } before && arrival - before > gap ? arrival - before : gap;
            last = last > arrival ? last : arrival;
        }

        return new FeedRhythm(since, now, [.. hours.Select(static count => Math.Round(count, 4))], window, last, TimeSpan.FromMinutes(Math.Round(gap.TotalMinutes)));
    }

    /// <summary>Entries a day, over the whole day.</summary>
    public double PerDay() => (Hours.Sum() + EntriesBefore) / (ObservedDays() + DaysBefore);

    /// <summary>Entries a minute at a time of the day. Neighbouring hours are looked at too; an hour with little history leans on the day's mean.</summary>
    public double RateAt(DateTimeOffset time) => RateIn(time.UtcDateTime.Hour);

    /// <summary>Entries a minute in each hour of the day.</summary>
    internal double[] Rates() => [.. Enumerable.Range(0, HoursOfDay).Select(RateIn)];

    /// <summary>How many entries are to be expected between two times, by the hour.</summary>
    public double Expected(DateTimeOffset from, DateTimeOffset to)
    {
        var (expected, rates) = (0d, Rates());
        for (var time = from; time < to; time = time.AddHours(1))
        {
            expected += rates[time.UtcDateTime.Hour] * Math.Min((to - time).TotalMinutes, 60);
        }

        return expected;
    }

    /// <summary>How many days the counts stand for, older ones counting less.</summary>
    public double ObservedDays() => MemoryDays * (1 - Weight(Until - Since));

    private double RateIn(int hour)
    {
        var around = (Hours[hour] / 2) + ((Hours[(hour + 1) % HoursOfDay] + Hours[(hour + HoursOfDay - 1) % HoursOfDay]) / 4);
        return (around + (DaysOfMean * PerDay() / HoursOfDay)) / (ObservedDays() + DaysOfMean) / 60;
    }

    private static double Weight(TimeSpan age) => Math.Exp(-Math.Max(age.TotalDays, 0) / MemoryDays);
}
