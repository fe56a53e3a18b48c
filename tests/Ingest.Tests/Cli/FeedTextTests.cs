using Ingest.Cli.Feeds;
using Ingest.Feeds;
using Ingest.Tests.Feeds;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary>What <c>ingest feeds list</c> says of a feed.</summary>
public sealed class FeedTextTests
{
    private static readonly DateTimeOffset Time = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Story_FeedThatIsGone_IsNotSaidToBeAskedAgain()
    {
        var feed = FeedStates.Of("https://example.org/rss") with { Status = FeedStatus.Gone, Reason = "It is gone.", NextDue = Time, DueBecause = "nothing is known of it yet" };
        Assert.Equal(["It is gone."], FeedText.Story(feed), StringComparer.Ordinal);
        Assert.Equal(["Asked again 2026-03-01 08:00: nothing is known of it yet.", "It is gone."], FeedText.Story(feed with { Status = FeedStatus.Failing }), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(true, "Told 2026-03-01 08:00: broken.")]
    [InlineData(false, "Told at the next round; noticed 2026-03-01 08:00: broken.")]
    public void Story_NoticeThatIsOpen_SaysWhetherItWasTold(bool isTold, string expected)
    {
        var feed = FeedStates.Of("https://example.org/rss") with { Notice = new FeedNotice(FeedNotice.Broken, Time, "It broke.", isTold) };
        Assert.Equal([expected], FeedText.Story(feed), StringComparer.Ordinal);
    }
}
