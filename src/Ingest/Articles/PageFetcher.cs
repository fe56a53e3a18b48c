using System.Globalization;
using Ingest.Feeds;
using Ingest.Feeds.Robots;

namespace Ingest.Articles;

/// <summary>Asks for pages as far as <c>robots.txt</c> lets us, within the limits that all requests to a host share, and keeps what comes before it is read.</summary>
public sealed class PageFetcher(RobotsGuard robots, DocumentFetcher fetcher, RawArchive archive, FeedEntries entries)
{
    /// <summary>How many pages of one article are read at most.</summary>
    internal const int MostPages = 20;

    private const string Accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";

    /// <summary>Asks for a page; with validators, only for one that has changed. Each site on the way to it, if there are redirects, is asked for its rules first.</summary>
    /// <param name="source">Who asks (a feed's id): sources that wait for one site take turns.</param>
    public Task<FetchOutcome> AskAsync(Uri url, string source, string? etag, string? lastModified, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        return fetcher.FetchAsync(new FetchRequest(url, Accept, etag, lastModified, Source: source) { Leave = robots.LeaveAsync }, cancellationToken);
    }

    /// <summary>Keeps a page and reads it, with the further pages of its article.</summary>
    public async Task<PageOutcome> KeepAsync(FetchedDocument document, FetchReason why, Uri url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var record = await archive.KeepAsync(document, why, url, cancellationToken);
        return DraftMaker.FromPage(document.Body, record, await entries.FindAsync(why, cancellationToken)) switch
        {
            PageOutcome.Article { NextPage: { } next } article => await JoinAsync(article with { Copy = PageCopy.Of(record) with { HasMore = true } }, next, record, cancellationToken),
            PageOutcome.Article article => article with { Copy = PageCopy.Of(record) },
            var outcome => outcome,
        };
    }

    private async Task<PageOutcome> JoinAsync(PageOutcome.Article first, string next, FetchRecord record, CancellationToken cancellationToken)
    {
        var parts = new List<ReadPart>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { record.Url, record.FinalUrl };
        for (string? address = next; address is not null; address = parts[^1].NextPage)
        {
            var (part, end) = await NextAsync(address, parts.Count + 2, seen, record, cancellationToken);
            if (end is PageOutcome.TryLater later)
            {
                // Half an article is no revision of it; the whole is tried again.
                return later;
            }

            if (part is null)
            {
                return first with { Draft = JoinedPages.Join(first.Draft, parts, ((PageOutcome.SetAside)end!).Code) };
            }

            parts.Add(part);
        }

        return first with { Draft = JoinedPages.Join(first.Draft, parts, null) };
    }

    private async Task<(ReadPart? Part, PageOutcome? End)> NextAsync(string address, int number, HashSet<string> seen, FetchRecord first, CancellationToken cancellationToken)
    {
        var host = new Uri(first.FinalUrl).Host;
        if (number > MostPages || !seen.Add(address) || !Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Host != host)
        {
            return (null, new PageOutcome.SetAside(number > MostPages ? "too-many-pages" : "no-next-page", string.Create(CultureInfo.InvariantCulture, $"{address} is not read as page {number} of {first.FinalUrl}.")));
        }

        var fetched = await AskAsync(url, first.Why.FeedId, null, null, cancellationToken);
        if (fetched is not FetchOutcome.Fetched { Document: var document })
        {
            return (null, FetchFailures.Outcome(fetched, url));
        }

        var record = await archive.KeepAsync(document, first.Why with { Part = number }, url, cancellationToken);
        var part = document.Url.Host == host ? JoinedPages.Read(document.Body, record) : null;
        return (part, part is null ? new PageOutcome.SetAside("no-text", $"{address} holds no part of {first.FinalUrl}.") : null);
    }
}
