using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Feeds;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>From a page that is asked again to a new revision, a withdrawal, or the finding that nothing has changed. A visit that fails is planned anew; it never sets its message aside.</summary>
public sealed class VisitFlow(
    VisitRounds rounds, PageVisits pages, VisitBook visits, PageFlow flow, WithdrawalFlow withdrawals, ArticleArchive articles, FlowOutputs outputs, ILogger<VisitFlow> logger)
{
    /// <summary>Sends a message for the pages that are due.</summary>
    public Task<int> SendDueAsync(CancellationToken cancellationToken) => rounds.SendDueAsync(cancellationToken);

    /// <summary>Visits the page that a message names.</summary>
    public async Task RunAsync(PageMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        var outcome = await pages.VisitAsync(message, cancellationToken);
        await turn(cancellationToken);

        // The same message may have been worked off while this one waited for its turn.
        var state = message.ArticleId is { } articleId ? await articles.FindAsync(articleId, cancellationToken) : null;
        if (outcome is VisitOutcome.NothingToDo || VisitBook.IsDone(state, message))
        {
            await visits.SettleAsync(state, message, cancellationToken);
            outputs.Tally.Count("visits skipped: already made");
            return;
        }

        await EndAsync(message, await SettleAsync(message, outcome, state!.Visits!.Copy, cancellationToken), cancellationToken);
    }

    /// <summary>The visit failed for the last time; the next one is planned.</summary>
    public Task GiveUpAsync(PageMessage message, string reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EndAsync(message, new VisitResult(PageLedger.GaveUp, reason, IsFailure: true), cancellationToken);
    }

    private async Task EndAsync(PageMessage message, VisitResult result, CancellationToken cancellationToken)
    {
        await visits.VisitedAsync(message, result, cancellationToken);
        outputs.Tally.Count($"visits: {result.Code}");
        ArticlesLog.Visited(logger, message.Url, result.Code);
    }

    // Facts, queues and the index; that the visit was made is noted last.
    private async Task<VisitResult> SettleAsync(PageMessage message, VisitOutcome outcome, PageCopy known, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case VisitOutcome.Article article:
                var kept = await flow.KeepAsync(article.Read, cancellationToken);
                await BackAsync(message, cancellationToken);
                // A visit that died half-way finds the revision kept, and it is this visit's all the same.
                return new VisitResult(kept.Current.Fetched > known.Fetched ? VisitResult.Changed : VisitResult.Unchanged, Copy: article.Read.Copy);
            case VisitOutcome.Unchanged unchanged:
                await BackAsync(message, cancellationToken);
                return new VisitResult(VisitResult.Unchanged, Copy: unchanged.Copy);
            case VisitOutcome.Withdrawn gone:
                await withdrawals.BeginAsync(message.ArticleId!, message.Url!, message.Visit!.Value, gone.Status, gone.Message, cancellationToken);
                return new VisitResult(VisitResult.Withdrawn, gone.Message);
            case VisitOutcome.NoArticle none:
                return new VisitResult(none.Code, none.Message);
            case VisitOutcome.Failed failed:
                return new VisitResult(failed.Code, failed.Message, IsFailure: true, RetryAfter: failed.RetryAfter);
            default:
                return new VisitResult(VisitResult.Unsubscribed);
        }
    }

    private Task BackAsync(PageMessage message, CancellationToken cancellationToken) =>
        withdrawals.EndAsync(message.ArticleId!, message.Url!, message.Visit!.Value, cancellationToken);
}
