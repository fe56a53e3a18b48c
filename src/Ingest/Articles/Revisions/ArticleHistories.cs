using Ingest.Articles.Extraction;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Articles.Revisions;

/// <summary>Reads what is kept of an article, from the store alone.</summary>
public sealed class ArticleHistories(ArticleArchive articles, PageLedger pages, IBlobStore store)
{
    private const int IdLength = 20;

    /// <summary>The article of an id, or the one that is kept from an address; null where there is none.</summary>
    public async Task<ArticleHistory?> FindAsync(string idOrUrl, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(idOrUrl);
        foreach (var id in await IdsAsync(idOrUrl, cancellationToken))
        {
            if (await articles.FindAsync(id, cancellationToken) is { Revisions.Count: > 0 } state)
            {
                return await ReadAsync(state, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>The exact bytes that a revision was read from, to be disposed by the reader; throws <see cref="StorageException"/> where the store has lost them.</summary>
    public async Task<Stream> OpenBytesAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return await store.OpenAsync(revision.Raw.Blob, cancellationToken)
            ?? throw new StorageException($"The bytes {revision.Raw.Blob} of revision {revision.Revision} are not in the store; nothing may delete facts.");
    }

    /// <summary>The fetch that brought a revision; null where its record is not in the store.</summary>
    public async Task<FetchRecord?> FetchAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return await FetchAsync(revision.Fetched, revision.Raw.FetchId, cancellationToken);
    }

    /// <summary>The fetches of the further pages of a revision, those whose records are in the store.</summary>
    public async Task<IReadOnlyList<FetchRecord>> MoreFetchesAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var fetches = new List<FetchRecord>();
        foreach (var part in revision.MorePages)
        {
            fetches.AddRange(await FetchAsync(part.Fetched, part.FetchId, cancellationToken) is { } fetch ? [fetch] : []);
        }

        return fetches;
    }

    private async Task<FetchRecord?> FetchAsync(DateTimeOffset time, string id, CancellationToken cancellationToken) =>
        await store.GetAsync(BlobName.Fetch(time, id), cancellationToken) is { } blob ? CanonicalJson.Read<FetchRecord>(blob.Content.Span, FeedsJson.Options) : null;

    // An address may be the one an entry pointed at, or the article's own.
    private async Task<IReadOnlyList<string>> IdsAsync(string idOrUrl, CancellationToken cancellationToken)
    {
        if (PageAddress.Parse(idOrUrl) is not { } url)
        {
            return idOrUrl.Length == IdLength && idOrUrl.All(char.IsAsciiHexDigitLower) ? [idOrUrl] : [];
        }

        var asked = await pages.ReadAsync(new PageMessage(string.Empty, string.Empty, string.Empty, idOrUrl.Trim()), cancellationToken);
        return [.. new[] { asked?.ArticleId, ContentId.Of(PageAddress.Clean(url)) }.OfType<string>()];
    }

    private async Task<ArticleHistory> ReadAsync(ArticleState state, CancellationToken cancellationToken)
    {
        var entries = new List<RevisionEntry>();
        foreach (var known in state.Revisions)
        {
            var revision = await articles.ReadAsync(new ArticleMessage(state.ArticleId, known.Revision, state.Day), cancellationToken);
            var changes = WordDiff.Compare(entries is [.., var last] ? last.Revision.Text : string.Empty, revision.Text);
            var (fetch, more) = (await FetchAsync(revision, cancellationToken), await MoreFetchesAsync(revision, cancellationToken));
            entries.Add(new RevisionEntry(entries.Count + 1, RevisionDiff.Words(changes, DiffKind.Added), RevisionDiff.Words(changes, DiffKind.Removed), revision, fetch, more));
        }

        return new ArticleHistory(state.ArticleId, state.CanonicalUrl, state.Day, state.Withdrawn, entries, state.Visits);
    }
}
