using Ingest.Feeds.Robots;

namespace Ingest.Feeds;

/// <summary>Finds the feed at an address, which may be a feed itself or a site's page.</summary>
public sealed class FeedFinder(DocumentFetcher fetcher, RobotsGuard robots)
{
    private const string Accept = "text/html, " + FeedPull.Accept;
    private const int MostTried = 5;

    /// <summary>Asks the address, and where a page is there, the feeds it points to until one can be read, as far as <c>robots.txt</c> lets us.</summary>
    public async Task<FeedFinderOutcome> FindAsync(Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        var fetched = await fetcher.FetchAsync(new FetchRequest(url, Accept), cancellationToken);
        if (fetched is not FetchOutcome.Fetched { Document: var document })
        {
            return Failure(fetched);
        }

        var parsed = Parse(document);
        if (parsed is FeedParseOutcome.Parsed { Feed: var feed })
        {
            return new FeedFinderOutcome.Found(url, feed, []);
        }

        var links = FeedDiscovery.Find(document.Body, document.Url, document.Header("content-type"));
        return await TryAsync(links, cancellationToken)
            ?? new FeedFinderOutcome.NotFound("no-feed", links.Count > 0
                ? $"{url} points to {links.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} feeds, but none of them can be read."
                : $"{url} is no feed and points to none: {((FeedParseOutcome.NotAFeed)parsed).Message}");
    }

    private async Task<FeedFinderOutcome?> TryAsync(IReadOnlyList<DiscoveredFeed> links, CancellationToken cancellationToken)
    {
        foreach (var link in links.Take(MostTried))
        {
            if (Uri.TryCreate(link.Url, UriKind.Absolute, out var target)
                && await robots.AskAsync(target, cancellationToken) is RobotsVerdict.Allowed
                && await fetcher.FetchAsync(new FetchRequest(target, FeedPull.Accept), cancellationToken) is FetchOutcome.Fetched { Document: var document }
                && Parse(document) is FeedParseOutcome.Parsed { Feed: var feed })
            {
                return new FeedFinderOutcome.Found(target, feed, [.. links.Where(other => other != link)]);
            }
        }

        return null;
    }

    private static FeedParseOutcome Parse(FetchedDocument document) => FeedParser.Parse(document.Body, document.Url.AbsoluteUri, document.Header("content-type"));

    private static FeedFinderOutcome.NotFound Failure(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Refused refused => new(refused.Code, refused.Message),
        FetchOutcome.Failed failed => new(failed.Code, failed.Message),
        _ => new("no-answer", "The server answered that nothing has changed, though it was not asked that."),
    };
}
