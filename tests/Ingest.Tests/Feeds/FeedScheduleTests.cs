using System.Globalization;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 7, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, null, 0, "08:15:00")]
    [InlineData("*/5 * * * *", null, 0, "08:10:00")]
    [InlineData("30 */5 * * * *", null, 0, "08:10:30")]
    [InlineData(null, 60, 0, "09:15:00")]
    [InlineData(null, 68, 0, "09:15:00")]
    [InlineData(null, 1, 0, "08:30:00")]
    [InlineData(null, null, 1, "08:30:00")]
    [InlineData(null, null, 3, "09:00:00")]
    public void Next_WishesAndFailures_GivesTheScheduledTimeAfterThem(string? expression, int? wishMinutes, int failures, string expected)
    {
        var next = new FeedSchedule(new FeedOptions()).Next(expression, Now, wishMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null, failures);
        Assert.Equal(Now.Date + TimeSpan.Parse(expected, CultureInfo.InvariantCulture), next.UtcDateTime);
    }

    [Fact]
    public void Next_WishOfYears_IsHeldToADay() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.Zero), new FeedSchedule(new FeedOptions()).Next(null, Now, TimeSpan.FromDays(5000), 0));

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("* * *")]
    [InlineData("99 * * * *")]
    public void TryRead_NoExpression_GivesNull(string expression) => Assert.Null(FeedSchedule.TryRead(expression));
}
