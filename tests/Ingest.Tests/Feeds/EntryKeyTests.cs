using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class EntryKeyTests
{
    [Fact]
    public void All_OneGuidForAllEntries_TellsThemApartByLink()
    {
        var feed = FeedSamples.Parse(FeedSamples.RssOf("<item><guid>x</guid><link>/1</link></item>", "<item><guid>x</guid><link>/2</link></item>"));
        Assert.Equal(2, EntryKey.All(feed).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Of_SameGuidOtherTitle_StaysTheSame()
    {
        var first = FeedSamples.Parse(FeedSamples.RssOf(FeedSamples.Item("1", "a"))).Entries[0];
        var second = FeedSamples.Parse(FeedSamples.RssOf(FeedSamples.Item("1", "b"))).Entries[0];
        Assert.Equal(EntryKey.Of(first), EntryKey.Of(second));
        Assert.NotEqual(EntryKey.ContentHash(first), EntryKey.ContentHash(second), StringComparer.Ordinal);
    }

    [Fact]
    public void All_NoGuid_UsesLinkThenContent()
    {
        var feed = FeedSamples.Parse(FeedSamples.RssOf("<item><link>/1</link></item>", "<item><link>/2</link></item>", "<item><title>a</title></item>", "<item><title>b</title></item>"));
        Assert.Equal(4, EntryKey.All(feed).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void All_GuidAndLinkShared_TellsThemApartByContent()
    {
        var feed = FeedSamples.Parse(FeedSamples.RssOf("<item><guid>x</guid><link>/1</link><title>a</title></item>", "<item><guid>x</guid><link>/1</link><title>b</title></item>"));
        Assert.Equal(2, EntryKey.All(feed).Distinct(StringComparer.Ordinal).Count());
    }
}
