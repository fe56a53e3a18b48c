using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Storage;

namespace Ingest.Articles.Visits;

/// <summary>Asks the page of a kept article again, with the validators of the copy we have. What the server does is an outcome; only a broken store throws.</summary>
public sealed class PageVisits(Subscriptions subscriptions, PageFetcher fetcher, ArticleArchive articles, TimeProvider clock)
{
    /// <summary>Makes the visit that a message asks for. Nothing but raw bytes and their record is written.</summary>
    public async Task<VisitOutcome> VisitAsync(PageMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var state = message.ArticleId is { } articleId ? await articles.FindAsync(articleId, cancellationToken) : null;
        if (VisitBook.IsDone(state, message) || !Uri.TryCreate(message.Url, UriKind.Absolute, out var url))
        {
            return new VisitOutcome.NothingToDo();
        }

        if (await subscriptions.GetAsync(message.FeedId, cancellationToken) is null)
        {
            return new VisitOutcome.Unsubscribed();
        }

        var visits = state!.Visits!;
        var copy = Validators.MaySend(visits.LastWhole, clock.GetUtcNow()) && !visits.Copy.HasMore ? visits.Copy : null;
        return await fetcher.AskAsync(url, message.FeedId, copy?.ETag, copy?.LastModified, cancellationToken) switch
        {
            FetchOutcome.NotModified => new VisitOutcome.Unchanged(null),
            FetchOutcome.Fetched { Document: var document } => await ReadAsync(message, state, url, document, cancellationToken),
            FetchOutcome.Failed { Status: 404 or 410 } gone => new VisitOutcome.Withdrawn(gone.Status!.Value, gone.Message),
            FetchOutcome.Failed { IsTransient: true } failed => new VisitOutcome.Failed(failed.Code, failed.Message, failed.RetryAfter),
            FetchOutcome.Failed failed => new VisitOutcome.NoArticle(failed.Code, failed.Message),
            FetchOutcome.Refused refused => new VisitOutcome.NoArticle(refused.Code, refused.Message),
            var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}."),
        };
    }

    private async Task<VisitOutcome> ReadAsync(PageMessage message, ArticleState state, Uri url, FetchedDocument document, CancellationToken cancellationToken)
    {
        var known = state.Visits!.Copy;
        if (!known.HasMore && ContentId.Sha256(document.Body.Span) == known.Sha256)
        {
            return new VisitOutcome.Unchanged(known with { ETag = document.Header("etag"), LastModified = document.Header("last-modified"), Fetched = clock.GetUtcNow() });
        }

        var why = new FetchReason("page", message.FeedId, message.FeedSha256, message.EntryKey, message.Origin, message.Visit);
        var outcome = await fetcher.KeepAsync(document, why, url, cancellationToken);
        return outcome switch
        {
            PageOutcome.TryLater later => new VisitOutcome.Failed(later.Code, later.Message, later.Delay),
            PageOutcome.SetAside aside => new VisitOutcome.NoArticle(aside.Code, aside.Message),
            PageOutcome.Article { Draft: var draft } when draft.ArticleId != state.ArticleId =>
                new VisitOutcome.NoArticle("other-article", $"{url} now leads to another article, {draft.CanonicalUrl}."),
            PageOutcome.Article { Draft: var draft } when draft.IsStandIn() && await IsWholeAsync(state, cancellationToken) =>
                new VisitOutcome.NoArticle(draft.TextSourceReason!, $"{url} no longer shows the whole article ({draft.TextSourceReason}); the text that is kept stays."),
            PageOutcome.Article article => new VisitOutcome.Article(article),
            var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}."),
        };
    }

    // A page that goes behind a wall must not make a revision of what is left of it.
    private async Task<bool> IsWholeAsync(ArticleState state, CancellationToken cancellationToken) =>
        state.Revisions is [.., var last] && !(await articles.ReadAsync(new ArticleMessage(state.ArticleId, last.Revision, state.Day), cancellationToken)).IsStandIn();
}
