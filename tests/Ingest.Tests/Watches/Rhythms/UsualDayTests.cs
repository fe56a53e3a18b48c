using Ingest.Watches;
using Ingest.Watches.Rhythms;
using Xunit;

namespace Ingest.Tests.Watches.Rhythms;

public sealed class UsualDayTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Before_OneBigDay_DoesNotCount()
    {
        var counts = Enumerable.Repeat(2, 28).ToArray();
        counts[10] = 40;
        var usual = Usual(counts)!;
        Assert.Equal((2.0, 0.0, 28, 0), (usual.Mean, usual.Spread, usual.Days, usual.LongestGap));
    }

    [Fact]
    public void Before_DaysWithout_CountAndMakeTheGap()
    {
        var usual = Usual([1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1])!;
        Assert.Equal((20, 5), (usual.Days, usual.LongestGap));
        Assert.InRange(usual.Mean, 0.3, 0.5);
    }

    [Fact]
    public void Before_LessThanTwoWeeks_IsNothing() => Assert.Null(Usual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]));

    [Fact]
    public void Before_DaysNobodyLooked_DoNotCount()
    {
        var rhythm = Rhythm([.. Enumerable.Repeat(1, 20)]);
        var days = Enumerable.Range(-1, 40).Where(static day => day is < 3 or > 8);
        var lookout = days.Aggregate(Lookout.None, static (seen, day) => seen.With(Start.AddDays(day)));
        Assert.Null(UsualDay.Before(Day(20), rhythm, lookout));
        Assert.Equal(16, UsualDay.Before(Day(24), rhythm, lookout)!.Days);
    }

    private static UsualDay? Usual(int[] counts) => UsualDay.Before(
        Day(counts.Length),
        Rhythm(counts),
        Enumerable.Range(-1, counts.Length + 3).Aggregate(Lookout.None, static (seen, day) => seen.With(Start.AddDays(day))));

    private static WatchRhythm Rhythm(int[] counts)
    {
        var rhythm = WatchRhythm.Start("W", Start);
        foreach (var (day, count) in counts.Index())
        {
            for (var i = 0; i < count; i++)
            {
                rhythm = rhythm.With(new RecentReport($"a-{day}-{i}", Start.AddDays(day), new ReportSource("Courier", null, "t")), null);
            }
        }

        return rhythm;
    }

    private static DateOnly Day(int day) => DateOnly.FromDateTime(Start.AddDays(day).UtcDateTime);
}
