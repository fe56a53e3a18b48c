using Ingest.Feeds;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Articles;

/// <summary>Reads the page that a feed's entry points at: fetches it, keeps its bytes, and only then reads them. What came of it is an outcome; only a broken store throws.</summary>
public sealed class PageReader(PageFetcher fetcher, RawArchive archive, FeedEntries entries, PageLedger ledger, IBlobStore store, ILogger<PageReader> logger)
{
    private const string PageKind = "page";
    private const string FeedKind = "feed";

    /// <summary>Reads a page, or the entry's own content where it has no link or the site does not let us ask for it. Nothing but raw bytes and their record is written; the caller marks the page read when all that follows is stored.</summary>
    public async Task<PageOutcome> ReadAsync(PageMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await ledger.FindAsync(message, cancellationToken) is { } code)
        {
            return new PageOutcome.AlreadyRead(code);
        }

        var outcome = message.Url is null
            ? await ReadEntryAsync(message, null, cancellationToken)
            : await ReadPageAsync(message, message.Url, cancellationToken);
        Log(message, outcome);
        return outcome;
    }

    /// <summary>Reads the same article again from stored bytes alone; the record is that of a page fetch, or of an entry that had no link. Null where the record is of a feed, or of a further page of an article.</summary>
    public async Task<PageOutcome?> ReplayAsync(FetchRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Why is not { EntryKey: { } entryKey, FeedSha256: not null, Part: null })
        {
            return null;
        }

        var found = await entries.FindAsync(record.Why, cancellationToken);
        if (record.Why.Kind == FeedKind)
        {
            return found is null ? NoEntry(record.Why.FeedId, entryKey) : DraftMaker.FromFeed(record, found);
        }

        return DraftMaker.FromPage(await BytesAsync(record, cancellationToken), record, found);
    }

    /// <summary>Joins the further pages that <paramref name="revision"/> was read from to its first page, which was replayed.</summary>
    internal async Task<ArticleDraft> ReplayAsync(ArticleDraft first, ArticleRevision revision, CancellationToken cancellationToken)
    {
        var parts = new List<ReadPart>();
        foreach (var part in revision.MorePages)
        {
            var name = BlobName.Fetch(part.Fetched, part.FetchId);
            var blob = await store.GetAsync(name, cancellationToken) ?? throw new StorageException($"The record {name}, of a further page of {revision.Url}, is not in the store.");
            var record = CanonicalJson.Read<FetchRecord>(blob.Content.Span, FeedsJson.Options);
            parts.AddRange(JoinedPages.Read(await BytesAsync(record, cancellationToken), record) is { } read ? [read] : []);
        }

        return JoinedPages.Join(first, parts, revision.CutShort);
    }

    private async Task<ReadOnlyMemory<byte>> BytesAsync(FetchRecord record, CancellationToken cancellationToken)
    {
        var name = RawArchive.BytesName(record.Why.Kind, record.Sha256);
        return (await store.GetAsync(name, cancellationToken))?.Content ?? throw new StorageException($"The bytes {name} of fetch {record.Id} are not in the store.");
    }

    /// <summary>Records that everything that follows from the message is stored; <paramref name="revision"/> where there is an article.</summary>
    public Task MarkReadAsync(PageMessage message, PageOutcome outcome, ArticleRevision? revision, CancellationToken cancellationToken) =>
        outcome switch
        {
            PageOutcome.Article => ledger.WriteAsync(message, PageLedger.Article, null, revision, cancellationToken),
            PageOutcome.SetAside aside => ledger.WriteAsync(message, aside.Code, aside.Message, null, cancellationToken),
            PageOutcome.TryLater later => throw new ArgumentException($"The page is to be tried later ({later.Code}); it was not read.", nameof(outcome)),
            _ => Task.CompletedTask,
        };

    /// <summary>Records that the queue gave the message up, and why; the page stays unread, and a message that is sent back reads it.</summary>
    public Task GiveUpAsync(PageMessage message, string reason, CancellationToken cancellationToken) =>
        ledger.WriteAsync(message, PageLedger.GaveUp, reason, null, cancellationToken);

    private async Task<PageOutcome> ReadPageAsync(PageMessage message, string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            return new PageOutcome.SetAside("bad-address", $"'{address}' is not an address.");
        }

        var why = Why(PageKind, message);
        var fetched = await fetcher.AskAsync(url, message.FeedId, null, null, cancellationToken);
        if (fetched is FetchOutcome.Fetched { Document: var document })
        {
            return await fetcher.KeepAsync(document, why, url, cancellationToken);
        }

        var outcome = FetchFailures.Outcome(fetched, url);
        return FetchFailures.IsForbidden(outcome) && await entries.FindAsync(why, cancellationToken) is { } entry && DraftMaker.MayStandIn(entry)
            ? await ReadEntryAsync(message, ((PageOutcome.SetAside)outcome).Code, cancellationToken)
            : outcome;
    }

    private async Task<PageOutcome> ReadEntryAsync(PageMessage message, string? instead, CancellationToken cancellationToken)
    {
        var why = Why(FeedKind, message) with { Instead = instead };
        var found = await entries.FindAsync(why, cancellationToken);
        var feed = await store.GetAsync(BlobName.RawFeed(message.FeedSha256), cancellationToken);
        if (found is null || feed is null)
        {
            return NoEntry(message.FeedId, message.EntryKey);
        }

        // The record says when the entry was read from the feed document, so that a replay needs no other clock.
        var url = new Uri(found.FeedUrl ?? $"urn:ingest:feed:{message.FeedId}");
        var document = new FetchedDocument(url, 200, [], new Dictionary<string, string>(StringComparer.Ordinal), feed.Content);
        var record = await archive.KeepAsync(document, why, url, cancellationToken);
        return DraftMaker.FromFeed(record, found);
    }

    private static FetchReason Why(string kind, PageMessage message) => new(kind, message.FeedId, message.FeedSha256, message.EntryKey, message.Origin);

    private static PageOutcome.SetAside NoEntry(string feedId, string entryKey) =>
        new("no-entry", $"The stored document of feed {feedId} holds no entry {entryKey}.");

    private void Log(PageMessage message, PageOutcome outcome)
    {
        switch (outcome)
        {
            case PageOutcome.Article { Draft: var draft }:
                ArticlesLog.Read(logger, draft.ArticleId, draft.Url, draft.TextSource);
                break;
            case PageOutcome.SetAside aside:
                ArticlesLog.SetAside(logger, message.Url ?? message.EntryKey, aside.Code, aside.Message);
                break;
            case PageOutcome.TryLater later:
                ArticlesLog.TryLater(logger, message.Url ?? message.EntryKey, later.Code, later.Message);
                break;
        }
    }
}
