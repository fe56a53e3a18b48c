using Ingest.Storage;

namespace Ingest.Articles;

/// <summary>
/// Keeps articles: each revision once, as a fact; the article's day and the order of its revisions as state. Every call may be repeated after
/// dying at any point: the day is pinned before the first revision is written, and a revision that is already there is the one that counts.
/// </summary>
public sealed class ArticleArchive(IBlobStore store)
{
    private const string Json = "application/json";

    /// <summary>What is known of the draft's article; null where it is new.</summary>
    public async Task<ArticleState?> FindAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return (await ReadStateAsync(draft.ArticleId, cancellationToken)).State;
    }

    /// <summary>What is known of an article; null where nothing is.</summary>
    public async Task<ArticleState?> FindAsync(string articleId, CancellationToken cancellationToken) => (await ReadStateAsync(articleId, cancellationToken)).State;

    /// <summary>Keeps the draft as a revision, unless its text was kept before (space and punctuation do not count).</summary>
    public async Task<KeepOutcome> KeepAsync(ArticleDraft draft, ArticleStory story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(story);
        var fingerprint = RevisionText.Fingerprint(draft.Title, draft.Text);
        while (true)
        {
            var (state, version) = await ReadStateAsync(draft.ArticleId, cancellationToken);
            if (state is null)
            {
                // Pinned first: an attempt repeated after midnight must not file the same revision under another day.
                await WriteStateAsync(new ArticleState(draft.ArticleId, draft.CanonicalUrl, draft.Day(), [], null), null, cancellationToken);
                continue;
            }

            var known = state.Revisions.LastOrDefault(r => r.Fingerprint == fingerprint || r.Revision == draft.Revision);
            if (known is not null)
            {
                return new KeepOutcome.Unchanged(await ReadAsync(new ArticleMessage(state.ArticleId, known.Revision, state.Day), cancellationToken));
            }

            var revision = await CreateAsync(Revision(draft, story, state.Day, state.Revisions.Count == 0 ? null : state.Revisions[^1].Revision), cancellationToken);
            var next = state with { Revisions = [.. state.Revisions, new KnownRevision(revision.Revision, fingerprint)], Story = revision.Story };
            if (await WriteStateAsync(next, version, cancellationToken))
            {
                return new KeepOutcome.Kept(revision);
            }
        }
    }

    /// <summary>The revision that a message speaks of; throws <see cref="StorageException"/> where the store has lost it.</summary>
    public async Task<ArticleRevision> ReadAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var name = BlobName.Article(message.Day, message.ArticleId, message.Revision);
        var blob = await store.GetAsync(name, cancellationToken)
            ?? throw new StorageException($"The article revision {name} is not in the store; replay the page it came from to write it again.");
        return CanonicalJson.Read<ArticleRevision>(blob.Content.Span, ArticleJson.Options);
    }

    /// <summary>The revision that a draft becomes: filed under <paramref name="day"/>, in <paramref name="story"/>, after the revision <paramref name="replaces"/>.</summary>
    public static ArticleRevision Revision(ArticleDraft draft, ArticleStory story, DateOnly day, string? replaces)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new ArticleRevision(
            draft.ArticleId,
            draft.Revision,
            day,
            draft.Url,
            draft.CanonicalUrl,
            draft.Title,
            draft.Authors,
            draft.Publisher,
            draft.Published,
            draft.Updated,
            draft.Fetched,
            draft.Language,
            draft.Text,
            draft.Excerpt,
            draft.Image,
            draft.TextSource,
            draft.TextSourceReason,
            story,
            draft.Raw,
            replaces,
            draft.Notes,
            draft.FeedId,
            draft.Reliability)
        {
            Captions = draft.Captions,
            Entries = draft.Entries,
            PublishedSource = draft.PublishedSource,
            PublishedPrecision = draft.PublishedPrecision,
            UpdatedPrecision = draft.UpdatedPrecision,
            MorePages = draft.MorePages,
            CutShort = draft.CutShort,
        };
    }

    /// <summary>Changes what is known of an article; <paramref name="change"/> gives null where nothing is to be changed. Gives the state as it then is, null where the article is not known.</summary>
    internal async Task<ArticleState?> ChangeAsync(string articleId, Func<ArticleState, ArticleState?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (state, version) = await ReadStateAsync(articleId, cancellationToken);
            var next = state is null ? null : change(state);
            if (next is null || await WriteStateAsync(next, version, cancellationToken))
            {
                return next ?? state;
            }
        }
    }

    private async Task<ArticleRevision> CreateAsync(ArticleRevision revision, CancellationToken cancellationToken)
    {
        var name = BlobName.Article(revision.Day, revision.ArticleId, revision.Revision);
        var outcome = await store.CreateAsync(name, CanonicalJson.ToUtf8(revision, ArticleJson.Options), Json, cancellationToken);
        return outcome == CreateOutcome.Created ? revision : await ReadAsync(new ArticleMessage(revision.ArticleId, revision.Revision, revision.Day), cancellationToken);
    }

    private async Task<(ArticleState? State, BlobVersion? Version)> ReadStateAsync(string articleId, CancellationToken cancellationToken) =>
        await store.GetAsync(BlobName.ArticleState(articleId), cancellationToken) is { } blob
            ? (CanonicalJson.Read<ArticleState>(blob.Content.Span, ArticleJson.Options), blob.Version)
            : (null, null);

    private async Task<bool> WriteStateAsync(ArticleState state, BlobVersion? version, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(BlobName.ArticleState(state.ArticleId), CanonicalJson.ToUtf8(state, ArticleJson.Options), Json, version, cancellationToken) is not null;
}
