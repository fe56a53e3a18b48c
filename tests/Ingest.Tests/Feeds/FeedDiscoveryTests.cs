using System.Text;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedDiscoveryTests
{
    [Fact]
    public void Find_LinkTags_GivesFeedsInOrder()
    {
        const string Page = """
            <html><head><base href="/news/"><link rel=stylesheet href=x.css>
            <LINK REL="alternate home" TYPE="application/rss+xml; charset=utf-8" HREF="rss" TITLE="All">
            <link rel=alternate type=application/atom+xml href=https://e.org/atom><link rel=alternate hreflang=fr href=/fr>
            <!-- <link rel=alternate type=application/rss+xml href=hidden> --><link rel=feed href="rss">
            """;
        var feeds = FeedDiscovery.Find(Encoding.UTF8.GetBytes(Page), new Uri("https://example.org/a/b"), null);
        Assert.Equal(["https://example.org/news/rss", "https://e.org/atom"], feeds.Select(feed => feed.Url), StringComparer.Ordinal);
        Assert.Equal("All", feeds[0].Title);
    }
}
