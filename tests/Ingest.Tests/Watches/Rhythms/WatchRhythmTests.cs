using Ingest.Watches;
using Ingest.Watches.Rhythms;
using Xunit;

namespace Ingest.Tests.Watches.Rhythms;

public sealed class WatchRhythmTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void With_ReportsInAnyOrder_CountsEachOnItsDay()
    {
        var rhythm = Days(10, 12, 11, 12, 3);
        Assert.Equal([1, 0, 1, 1, 2, 0], new[] { 3, 9, 10, 11, 12, 13 }.Select(day => rhythm.On(Day(day))));
        Assert.Equal((Start.AddDays(3), Start.AddDays(12)), (rhythm.Since, rhythm.Last));
    }

    [Fact]
    public void With_ManyReports_StaysSmall()
    {
        var rhythm = Days([.. Enumerable.Range(0, 400)]);
        for (var feed = 0; feed < 40; feed++)
        {
            rhythm = rhythm.With(Report(400 + feed), "f-" + feed);
        }

        Assert.Equal((42, 60, 12), (rhythm.Days.Count, rhythm.Recent.Count, rhythm.Feeds.Count));
        Assert.Equal((1, 0, 0), (rhythm.On(Day(439)), rhythm.On(Day(397)), rhythm.On(Day(440))));
        Assert.Contains("f-39", rhythm.Feeds.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void With_ReportOfLongAgo_IsLetGo()
    {
        var rhythm = Days(100, 20);
        Assert.Equal(1, rhythm.Days.Sum());
        Assert.Equal(Start.AddDays(100), rhythm.Last);
    }

    [Fact]
    public void With_NewerReport_EndsTheSilence()
    {
        var told = Days(10) with { ToldSilent = Start.AddDays(10) };
        Assert.NotNull(told.With(Report(9), null).ToldSilent);
        Assert.Null(told.With(Report(11), null).ToldSilent);
    }

    private static WatchRhythm Days(params int[] days) => days.Aggregate(WatchRhythm.Start("W", Start.AddDays(days[0])), static (rhythm, day) => rhythm.With(Report(day), null));

    private static RecentReport Report(int day) => new("a-" + day, Start.AddDays(day), new ReportSource("Courier", null, "a-" + day));

    private static DateOnly Day(int day) => DateOnly.FromDateTime(Start.AddDays(day).UtcDateTime);
}
