using Ingest.Articles;
using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest;

/// <summary>
/// Reads every stored page again, with no network, and compares what comes out with what is stored: the same bytes and the same engine give the
/// same articles and enrichments, byte for byte; what a remote recogniser once answered is taken from the enrichment it is in. Which story an article joined, and which revision it replaced, was decided when it arrived and is
/// taken from there.
/// </summary>
public sealed class Replay(IBlobStore store, PageReader pages, PageLedger ledger, ArticleArchive articles, Enricher enricher, EnrichmentArchive enrichments)
{
    private const string Fetches = "raw/fetches/";

    /// <summary>Replays every page fetch in the order of the records' names; <paramref name="each"/> hears of each with what came of it.</summary>
    public async Task RunAsync(Func<FetchRecord, ReplayOutcome, Task> each, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(each);
        await foreach (var name in store.ListAsync(Fetches, cancellationToken))
        {
            var blob = await store.GetAsync(name, cancellationToken) ?? throw new StorageException($"{name} was listed and is gone; nothing may delete facts.");
            var record = CanonicalJson.Read<FetchRecord>(blob.Content.Span, FeedsJson.Options);
            if (await pages.ReplayAsync(record, cancellationToken) is { } outcome)
            {
                await each(record, await CompareAsync(record, outcome, cancellationToken));
            }
        }
    }

    private async Task<ReplayOutcome> CompareAsync(FetchRecord record, PageOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is not PageOutcome.Article { Draft: var draft, NextPage: var next })
        {
            return await MadeArticleAsync(record, cancellationToken) ? ReplayOutcome.ArticleDiffers : ReplayOutcome.SetAside;
        }

        var isVisit = record.Why.Visit is not null;
        var state = await articles.FindAsync(draft, cancellationToken);
        if (state?.Story is null)
        {
            // A visit that found another article at the address kept its bytes only.
            return isVisit ? ReplayOutcome.SetAside : ReplayOutcome.NotStored;
        }

        if (next is not null)
        {
            return await CompareJoinedAsync(draft, state, cancellationToken);
        }

        var fingerprint = RevisionText.Fingerprint(draft.Title, draft.Text);
        var known = state.Revisions.LastOrDefault(revision => revision.Fingerprint == fingerprint || revision.Revision == draft.Revision);
        return known is null
            ? (isVisit && draft.IsStandIn() ? ReplayOutcome.SetAside : ReplayOutcome.ArticleDiffers)
            : await CompareAsync(draft, new ArticleMessage(state.ArticleId, known.Revision, state.Day), cancellationToken);
    }

    // Which further pages there were is in the revision that this fetch made; where it made none, its text was the one that is kept.
    private async Task<ReplayOutcome> CompareJoinedAsync(ArticleDraft first, ArticleState state, CancellationToken cancellationToken)
    {
        foreach (var known in state.Revisions)
        {
            var message = new ArticleMessage(state.ArticleId, known.Revision, state.Day);
            var revision = await articles.ReadAsync(message, cancellationToken);
            if (revision.Raw.FetchId == first.Raw.FetchId)
            {
                return await CompareAsync(await pages.ReplayAsync(first, revision, cancellationToken), message, cancellationToken);
            }
        }

        return ReplayOutcome.Identical;
    }

    private async Task<ReplayOutcome> CompareAsync(ArticleDraft draft, ArticleMessage message, CancellationToken cancellationToken)
    {
        var stored = await articles.ReadAsync(message, cancellationToken);
        if (stored.Raw.FetchId != draft.Raw.FetchId)
        {
            // A later fetch of the same text made no revision; its own fetch is compared with what that one wrote.
            return ReplayOutcome.Identical;
        }

        var again = ArticleArchive.Revision(draft, stored.Story, message.Day, stored.Replaces);
        if (!await IsStoredAsync(BlobName.Article(message.Day, message.ArticleId, message.Revision), CanonicalJson.ToUtf8(again, ArticleJson.Options), cancellationToken))
        {
            return ReplayOutcome.ArticleDiffers;
        }

        // The stored one, as in the first run: JSON cannot hold half a surrogate pair.
        return await enrichments.ReadAsync(message.Day, message.ArticleId, message.Revision, cancellationToken) is { } kept
            && await enricher.RepeatAsync(stored, kept, cancellationToken) is EnrichmentOutcome.Enriched { Enrichment: var enrichment }
            && await IsStoredAsync(BlobName.Enriched(message.Day, message.ArticleId, message.Revision), CanonicalJson.ToUtf8(enrichment, ClaimsJson.Options), cancellationToken)
            ? ReplayOutcome.Identical
            : ReplayOutcome.EnrichmentDiffers;
    }

    // There is no article in the bytes now; was there one when they came?
    private async Task<bool> MadeArticleAsync(FetchRecord record, CancellationToken cancellationToken)
    {
        var why = record.Why;
        var message = new PageMessage(why.FeedId, why.FeedSha256 ?? string.Empty, why.EntryKey ?? string.Empty, why.Kind == "page" ? record.Url : null);
        return await ledger.ReadAsync(message, cancellationToken) is { ArticleId: { } articleId, Revision: { } revision }
            && await articles.FindAsync(articleId, cancellationToken) is { } state
            && (await articles.ReadAsync(new ArticleMessage(articleId, revision, state.Day), cancellationToken)).Raw.FetchId == record.Id;
    }

    private async Task<bool> IsStoredAsync(string name, byte[] content, CancellationToken cancellationToken) =>
        await store.GetAsync(name, cancellationToken) is { } blob && blob.Content.Span.SequenceEqual(content);
}
