using System.Globalization;
using Ingest.Feeds.Robots;

namespace Ingest.Feeds;

/// <summary>Finds the feed at an address, which may be a feed itself or a site's page.</summary>
public sealed class FeedFinder(DocumentFetcher fetcher, RobotsGuard robots)
{
    private const string Accept = "text/html, " + FeedPull.Accept;
    private const int MostTried = 5;

    /// <summary>
    /// Asks the address; where no feed is there, asks where one may be until one can be read, as far as <c>robots.txt</c> lets us: what well-known sites do
    /// by custom, what the page points to, what most sites do.
    /// </summary>
    public async Task<FeedFinderOutcome> FindAsync(Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        var fetched = await fetcher.FetchAsync(new FetchRequest(url, Accept), cancellationToken);
        var document = (fetched as FetchOutcome.Fetched)?.Document;
        var parsed = document is null ? null : Parse(document);
        if (parsed is FeedParseOutcome.Parsed { Feed: var feed })
        {
            return new FeedFinderOutcome.Found(url, feed, []);
        }

        var links = document is null ? [] : FeedDiscovery.Find(document.Body, document.Url, document.Header("content-type"));
        var found = await TryAsync(FeedPlaces.OfSite(url).Select(Named).ToList(), links, cancellationToken) ?? await TryAsync(links, [], cancellationToken);
        if (found is not null || document is null)
        {
            return found ?? Failure(fetched);
        }

        return await TryCustomAsync(document.Url, cancellationToken)
            ?? new FeedFinderOutcome.NotFound("no-feed", links.Count > 0
                ? $"{url} points to {links.Count.ToString(CultureInfo.InvariantCulture)} feeds, but none of them can be read."
                : $"{url} is no feed, points to none, and none is where sites usually have theirs: {((FeedParseOutcome.NotAFeed)parsed!).Message}");
    }

    private async Task<FeedFinderOutcome?> TryAsync(IReadOnlyList<DiscoveredFeed> links, IReadOnlyList<DiscoveredFeed> others, CancellationToken cancellationToken)
    {
        foreach (var link in links.Take(MostTried))
        {
            if (Uri.TryCreate(link.Url, UriKind.Absolute, out var target) && await ReadAsync(target, cancellationToken) is { } feed)
            {
                return new FeedFinderOutcome.Found(target, feed, [.. links.Concat(others).Where(other => other.Url != link.Url)]);
            }
        }

        return null;
    }

    private async Task<FeedFinderOutcome?> TryCustomAsync(Uri page, CancellationToken cancellationToken)
    {
        foreach (var place in FeedPlaces.OfCustom(page))
        {
            if (await ReadAsync(place, cancellationToken) is { } feed)
            {
                return new FeedFinderOutcome.Found(place, feed, []);
            }
        }

        return null;
    }

    private async Task<ParsedFeed?> ReadAsync(Uri url, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(new FetchRequest(url, FeedPull.Accept) { Leave = robots.LeaveAsync }, cancellationToken) is FetchOutcome.Fetched { Document: var document }
            ? (Parse(document) as FeedParseOutcome.Parsed)?.Feed
            : null;

    private static DiscoveredFeed Named(Uri url) => new(url.AbsoluteUri, null, null);

    private static FeedParseOutcome Parse(FetchedDocument document) => FeedParser.Parse(document.Body, document.Url.AbsoluteUri, document.Header("content-type"));

    private static FeedFinderOutcome.NotFound Failure(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Refused refused => new(refused.Code, refused.Message),
        FetchOutcome.Failed failed => new(failed.Code, failed.Message),
        _ => new("no-answer", "The server answered that nothing has changed, though it was not asked that."),
    };
}
