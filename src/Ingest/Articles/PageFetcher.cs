using Ingest.Feeds;
using Ingest.Feeds.Robots;

namespace Ingest.Articles;

/// <summary>Asks for pages as far as <c>robots.txt</c> lets us, within the limits that all requests to a host share, and keeps what comes before it is read.</summary>
public sealed class PageFetcher(RobotsGuard robots, DocumentFetcher fetcher, RawArchive archive, FeedEntries entries)
{
    private const string Accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";

    /// <summary>Asks for a page; with validators, only for one that has changed.</summary>
    /// <param name="source">Who asks (a feed's id): sources that wait for one site take turns.</param>
    public async Task<FetchOutcome> AskAsync(Uri url, string source, string? etag, string? lastModified, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        var isOfTheWeb = url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps;
        var refusal = isOfTheWeb ? (await robots.AskAsync(url, cancellationToken)).ToOutcome(url) : null;
        return refusal ?? await fetcher.FetchAsync(new FetchRequest(url, Accept, etag, lastModified, Source: source), cancellationToken);
    }

    /// <summary>Keeps a page and reads it.</summary>
    public async Task<PageOutcome> KeepAsync(FetchedDocument document, FetchReason why, Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var record = await archive.KeepAsync(document, why, url, cancellationToken);
        var outcome = DraftMaker.FromPage(document.Body, record, await entries.FindAsync(why, cancellationToken));
        return outcome is PageOutcome.Article article ? article with { Copy = PageCopy.Of(record) } : outcome;
    }
}
