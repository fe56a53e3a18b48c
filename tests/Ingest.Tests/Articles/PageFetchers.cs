using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Feeds.Robots;
using Ingest.Storage;

namespace Ingest.Tests.Articles;

/// <summary>Makes what asks for pages, over pages that are served without a network.</summary>
internal static class PageFetchers
{
    public static PageFetcher Over(ServedPages pages, IBlobStore store, TimeProvider clock)
    {
        var options = new FetchOptions { GapPerHost = TimeSpan.Zero };
        var gates = new HostGates(options, new HostRecords(null, clock), clock);
        var fetcher = new DocumentFetcher(pages, options, clock, gates);
        var robots = new RobotsGuard(new RobotsArchive(store), new RobotsVisit(fetcher, options, clock), gates, clock);
        return new PageFetcher(robots, fetcher, new RawArchive(store, clock), new FeedEntries(store));
    }
}
