using System.Globalization;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 7, 0, TimeSpan.Zero);
    private static readonly FeedSchedule ByRhythm = new(new FeedOptions());

    [Theory]
    [InlineData("*/15 * * * *", null, 0, "08:15:00")]
    [InlineData("*/5 * * * *", null, 0, "08:10:00")]
    [InlineData("30 */5 * * * *", null, 0, "08:10:30")]
    [InlineData("*/15 * * * *", 60, 0, "09:15:00")]
    [InlineData("*/15 * * * *", 68, 0, "09:15:00")]
    [InlineData("*/15 * * * *", 1, 0, "08:30:00")]
    [InlineData("*/15 * * * *", null, 1, "08:30:00")]
    [InlineData("*/15 * * * *", null, 3, "09:00:00")]
    public void Next_OwnExpression_GivesTheScheduledTimeAfterPausesAndFailures(string expression, int? pauseMinutes, int failures, string expected)
    {
        var state = State() with { Schedule = expression, Failures = failures, Hints = new FeedHints(Ttl: TimeSpan.FromHours(5)) };
        var next = ByRhythm.Next(state, Now, pauseMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null).Due;
        Assert.Equal(Now.Date + TimeSpan.Parse(expected, CultureInfo.InvariantCulture), next.UtcDateTime);
    }

    [Theory]
    [InlineData(200, 10)]
    [InlineData(24, 20)]
    [InlineData(1, 100)]
    public void Next_SteadyRhythm_FollowsTheSquareRoot(int perDay, int aboutMinutes)
    {
        var wait = ByRhythm.Next(State() with { Rhythm = Steady(perDay) }, Now, null).Due - Now;
        Assert.InRange(wait.TotalMinutes, aboutMinutes * 0.8, (aboutMinutes * 1.4) + 6);
    }

    [Fact]
    public void Next_NothingKnown_IsWithinTheClamps() =>
        Assert.InRange(ByRhythm.Next(State(), Now, null).Due - Now, TimeSpan.FromMinutes(10), TimeSpan.FromHours(24));

    [Theory]
    [InlineData(300, 300)]
    [InlineData(60 * 24 * 5000, 1296)]
    public void Next_PublisherAsksForTime_WaitsAtLeastSoLongButNotForYears(int ttlMinutes, int atLeast)
    {
        var next = ByRhythm.Next(State() with { Rhythm = Steady(24), Hints = new FeedHints(Ttl: TimeSpan.FromMinutes(ttlMinutes)) }, Now, null);
        Assert.InRange((next.Due - Now).TotalMinutes, atLeast, 24 * 60);
        Assert.Equal("its ttl asks for it", next.Why);
    }

    [Fact]
    public void Next_TtlThatWouldCostEntries_IsNotKept()
    {
        var busy = FeedRhythm.Start(Now.AddDays(-10)).With(Enumerable.Range(0, 4800).Select(i => Now.AddMinutes(-3 * i)), 20, Now);
        var next = ByRhythm.Next(State() with { Rhythm = busy, Hints = new FeedHints(Ttl: TimeSpan.FromDays(1)) }, Now, null);
        Assert.InRange(next.Due - Now, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(45));
        Assert.Equal("its ttl asks for more, but by then entries would be lost", next.Why);
    }

    [Fact]
    public void Next_BoundsOfItsOwn_AreKept()
    {
        var wait = ByRhythm.Next(State() with { Rhythm = Steady(200), Settings = new FeedSettings(ShortestWait: TimeSpan.FromHours(2), LongestWait: TimeSpan.FromHours(3)) }, Now, null).Due - Now;
        Assert.InRange(wait, TimeSpan.FromHours(2), TimeSpan.FromHours(3));
    }

    [Fact]
    public void Next_SkippedHours_AreLeftOut()
    {
        var hints = new FeedHints(SkipHours: [8, 9, 10], SkipDays: [DayOfWeek.Monday]);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.Zero), ByRhythm.Next(State() with { Rhythm = Steady(200), Hints = hints }, Now, null).Due);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero), ByRhythm.Next(State() with { Rhythm = Steady(200), Hints = hints }, Now.AddHours(15.8), null).Due);
    }

    [Fact]
    public void Next_EveryHourSkipped_IsNoAnswer() =>
        Assert.InRange(ByRhythm.Next(State() with { Rhythm = Steady(200), Hints = new FeedHints(SkipHours: [.. Enumerable.Range(0, 24)]) }, Now, null).Due - Now, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(12));

    [Theory]
    [InlineData(20, 1)]
    [InlineData(22, 4)]
    [InlineData(1000, 30)]
    public void Next_DeadFeed_IsAskedEveryThirtyDaysAtLeast(int failures, int days) =>
        Assert.Equal(TimeSpan.FromDays(days), ByRhythm.Next(State() with { Failures = failures }, Now, null).Due - Now);

    [Theory]
    [InlineData(3, 3)]
    [InlineData(3650, 30)]
    public void Next_RetryAfter_IsKeptUpToThirtyDays(int asked, int days) =>
        Assert.Equal(TimeSpan.FromDays(days), ByRhythm.Next(State() with { Failures = 1 }, Now, TimeSpan.FromDays(asked)).Due - Now);

    [Fact]
    public void Next_ManyFeedsAtOnce_DriftApartAndAreEqualInAReplay()
    {
        DateTimeOffset[] Times() => [.. Enumerable.Range(0, 50).Select(i => ByRhythm.Next(State() with { FeedId = $"f-{i}", Rhythm = Steady(1) }, Now, null).Due)];
        Assert.Equal(Times(), Times());
        Assert.True(Times().Distinct().Count() > 45, "The feeds bunch up.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("* * *")]
    [InlineData("99 * * * *")]
    public void TryRead_NoExpression_GivesNull(string expression) => Assert.Null(FeedSchedule.TryRead(expression));

    private static FeedRhythm Steady(int perDay)
    {
        var rhythm = FeedRhythm.Start(Now.AddDays(-28));
        return rhythm.With(Enumerable.Range(0, 28 * perDay).Select(i => Now.AddDays(-28).AddDays((i + 0.5) / perDay).AddHours(perDay == 1 ? -(i * 7 % 24) : 0)), 100, Now);
    }

    private static FeedState State() => FeedStates.Of("https://example.org/rss");
}
