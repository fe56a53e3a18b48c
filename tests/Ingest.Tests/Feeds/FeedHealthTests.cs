using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedHealthTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 29, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void WithNotice_BrokenForADay_TellsOnceAndOnceThatItIsOver()
    {
        var broken = Well() with { Status = FeedStatus.Failing, Failures = 9, Reason = "It answered 503." };
        Assert.Null(FeedHealth.WithNotice(broken, Now.AddHours(23)).Notice);
        var told = FeedHealth.WithNotice(broken, Now.AddHours(25));
        Assert.Equal((FeedNotice.Broken, false), (told.Notice!.Kind, told.Notice.IsTold));
        Assert.Contains("It answered 503.", told.Notice.Text, StringComparison.Ordinal);
        Assert.Same(told.Notice, FeedHealth.WithNotice(told with { Failures = 10 }, Now.AddHours(30)).Notice);
        var over = FeedHealth.WithNotice(told with { Status = FeedStatus.Ok, Failures = 0 }, Now.AddHours(31));
        Assert.Equal(FeedNotice.Recovered, over.Notice!.Kind);
        Assert.Same(over.Notice, FeedHealth.WithNotice(over, Now.AddHours(32)).Notice);
    }

    [Fact]
    public void WithNotice_TwoFailures_IsTheInternet() =>
        Assert.Null(FeedHealth.WithNotice(Well() with { Status = FeedStatus.Failing, Failures = 2 }, Now.AddDays(9)).Notice);

    [Fact]
    public void WithNotice_QuieterThanItsRhythm_TellsOnceUntilAnEntryComes()
    {
        Assert.Null(FeedHealth.WithNotice(Well(), Now.AddHours(20)).Notice);
        var quiet = FeedHealth.WithNotice(Well(), Now.AddDays(3));
        Assert.Equal(FeedNotice.Quiet, quiet.Notice!.Kind);
        Assert.Contains("nothing new for 3 days; usually about 12 entries a day come", quiet.Notice.Text, StringComparison.Ordinal);
        Assert.Same(quiet.Notice, FeedHealth.WithNotice(quiet, Now.AddDays(4)).Notice);
        var back = quiet with { Rhythm = quiet.Rhythm!.With([Now.AddDays(5)], 20, Now.AddDays(5)) };
        Assert.Equal(FeedNotice.Recovered, FeedHealth.WithNotice(back, Now.AddDays(5)).Notice!.Kind);
    }

    [Fact]
    public void WithNotice_RestsAtWeekends_IsNotQuietOnASunday()
    {
        var weekdays = Enumerable.Range(0, 28).Select(day => Now.AddDays(-28 + day)).Where(static day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        var rhythm = FeedRhythm.Start(Now.AddDays(-28)).With(weekdays.SelectMany(static day => Enumerable.Range(0, 12).Select(i => day.Date.AddHours(6 + i))).Select(static time => new DateTimeOffset(time, TimeSpan.Zero)), 20, Now);
        Assert.Equal(DayOfWeek.Sunday, Now.DayOfWeek);
        Assert.Null(FeedHealth.WithNotice(Well() with { Rhythm = rhythm }, Now.AddHours(11)).Notice);
        Assert.NotNull(FeedHealth.WithNotice(Well() with { Rhythm = rhythm }, Now.AddDays(5)).Notice);
    }

    [Fact]
    public void WithNotice_NewFeed_HasNoRhythmToBeQuieterThan()
    {
        var rhythm = FeedRhythm.Start(Now).With(Enumerable.Range(0, 40).Select(i => Now.AddHours(-i)), 40, Now);
        Assert.Null(FeedHealth.WithNotice(Well() with { Rhythm = rhythm }, Now.AddDays(3)).Notice);
    }

    [Fact]
    public void WithNotice_Gone_IsToldAtOnce() =>
        Assert.Equal(FeedNotice.Gone, FeedHealth.WithNotice(Well() with { Status = FeedStatus.Gone, Failures = 1 }, Now).Notice!.Kind);

    private static FeedState Well() => FeedStates.Of("https://example.org/rss", "Hill") with
    {
        Status = FeedStatus.Unchanged,
        LastSucceeded = Now,
        LastChecked = Now,
        Rhythm = FeedRhythm.Start(Now.AddDays(-28)).With(Enumerable.Range(0, 28 * 12).Select(i => Now.AddDays(-28).AddHours((i + 1) * 2)), 20, Now),
    };
}
