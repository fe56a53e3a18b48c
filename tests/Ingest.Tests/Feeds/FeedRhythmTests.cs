using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedRhythmTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void RateAt_FeedThatSleepsAtNight_IsHighInTheMorningAndLowAtNight()
    {
        var rhythm = MorningPaper();
        Assert.True(rhythm.RateAt(Now.AddHours(7)) > 20 * rhythm.RateAt(Now.AddHours(20)), "The night counts as the morning.");
        Assert.InRange(rhythm.PerDay(), 8, 11);
        Assert.InRange(rhythm.Expected(Now, Now.AddDays(1)), 8, 11);
    }

    [Fact]
    public void Of_FeedThatSleepsAtNight_WaitsForTheMorning()
    {
        var asked = Now.AddHours(12);
        Assert.InRange(RhythmWait.Of(MorningPaper(), asked, TimeSpan.FromMinutes(4), TimeSpan.FromHours(24)), TimeSpan.FromHours(1), TimeSpan.FromHours(18.5));
        Assert.InRange(RhythmWait.Of(MorningPaper(), Now.AddHours(7), TimeSpan.FromMinutes(4), TimeSpan.FromHours(24)), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20));
    }

    [Fact]
    public void Of_SmallWindow_IsAskedBeforeEntriesFallOut()
    {
        var busy = FeedRhythm.Start(Now.AddDays(-10)).With(Enumerable.Range(0, 4800).Select(i => Now.AddMinutes(-3 * i)), 2, Now);
        Assert.True(RhythmWait.Of(busy, Now, TimeSpan.FromHours(20), TimeSpan.FromHours(24)) <= TimeSpan.FromMinutes(5), "Two entries fit, 20 an hour come, and it waits longer than for one.");
    }

    [Fact]
    public void With_NothingForWeeks_Forgets()
    {
        var later = MorningPaper().With([], 10, Now.AddDays(60));
        Assert.True(later.PerDay() < 0.3, "The old rhythm still counts.");
    }

    [Fact]
    public void With_ALongSilence_RemembersTheGap()
    {
        var rhythm = FeedRhythm.Start(Now.AddDays(-3)).With([Now.AddDays(-3), Now.AddDays(-1)], 2, Now);
        Assert.Equal((TimeSpan.FromDays(2), Now.AddDays(-1)), (rhythm.LongestGap, rhythm.LastArrival));
    }

    private static FeedRhythm MorningPaper() =>
        FeedRhythm.Start(Now.AddDays(-28)).With(Enumerable.Range(0, 280).Select(i => Now.AddDays(-28 + (i / 10)).AddHours(6 + (i % 10 * 0.3))), 20, Now);
}
