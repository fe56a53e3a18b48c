using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>Which entries were read, page by page, and what came of it: the blobs under <c>state/pages</c>.</summary>
public sealed class PageLedger(IBlobStore store)
{
    /// <summary>The code of an entry that is an article.</summary>
    public const string Article = "article";

    /// <summary>The code of an entry whose message the queue gave up; it was not read, so that a message that is sent back is tried again.</summary>
    public const string GaveUp = "gave-up";

    private const int MostEntries = 50;

    /// <summary>The id of the message's page: that of its address, or of feed and entry where it has none.</summary>
    public static string PageId(PageMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return "p-" + (message.Url is null ? ContentId.Of(message.FeedId, message.EntryKey) : ContentId.Of(message.Url));
    }

    /// <summary>What is known of the message's page; null where nothing is.</summary>
    public async Task<PageState?> ReadAsync(PageMessage message, CancellationToken cancellationToken) =>
        (await ReadVersionAsync(PageId(message), cancellationToken)).State;

    /// <summary>What came of the message if it was read before; null where it was not.</summary>
    public async Task<string?> FindAsync(PageMessage message, CancellationToken cancellationToken)
    {
        var entry = EntryId(message);
        var code = (await ReadAsync(message, cancellationToken))?.Read.LastOrDefault(r => r.Entry == entry)?.Code;
        return code == GaveUp ? null : code;
    }

    /// <summary>Records what came of a message.</summary>
    public async Task WriteAsync(PageMessage message, string code, string? reason, ArticleRevision? revision, CancellationToken cancellationToken)
    {
        var pageId = PageId(message);
        var entry = new ReadEntry(EntryId(message), code);
        while (true)
        {
            var (state, version) = await ReadVersionAsync(pageId, cancellationToken);
            var earlier = state?.Read.Where(r => r.Entry != entry.Entry).TakeLast(MostEntries - 1) ?? [];
            var isArticle = code == Article;
            var next = new PageState(
                pageId,
                message.Url,
                [.. earlier, entry],
                revision?.ArticleId ?? state?.ArticleId,
                revision?.Revision ?? state?.Revision,
                isArticle ? null : code,
                isArticle ? null : reason);
            if (await store.ReplaceAsync(BlobName.PageState(pageId), CanonicalJson.ToUtf8(next, ArticleJson.Options), "application/json", version, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    private static string EntryId(PageMessage message) => ContentId.Of(message.FeedId, message.FeedSha256, message.EntryKey);

    private async Task<(PageState? State, BlobVersion? Version)> ReadVersionAsync(string pageId, CancellationToken cancellationToken) =>
        await store.GetAsync(BlobName.PageState(pageId), cancellationToken) is { } blob
            ? (CanonicalJson.Read<PageState>(blob.Content.Span, ArticleJson.Options), blob.Version)
            : (null, null);
}
