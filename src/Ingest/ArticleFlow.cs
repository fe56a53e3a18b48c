using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>From an article revision to its claims and alerts.</summary>
public sealed class ArticleFlow(ArticleArchive articles, Enricher enricher, EnrichmentArchive enrichments, AlertDesk alerts, WatchNoticeFlow notices, FlowOutputs outputs)
{
    /// <summary>Finds what an article says, keeps it, tells who wants to know.</summary>
    public async Task RunAsync(ArticleMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        if (await IsSentAsync(message, cancellationToken))
        {
            return;
        }

        var article = await articles.ReadAsync(message, cancellationToken);
        var enrichment = await enrichments.ReadAsync(message.Day, message.ArticleId, message.Revision, cancellationToken) ?? await EnrichAsync(article, cancellationToken);
        await turn(cancellationToken);

        // The same message may have been worked off while this one waited for its turn.
        if (!await IsSentAsync(message, cancellationToken))
        {
            await KeepAndSendAsync(article, await KeepAsync(enrichment, cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> IsSentAsync(ArticleMessage message, CancellationToken cancellationToken)
    {
        var isSent = await outputs.Sent.IsSentAsync(message.ArticleId, message.Revision, cancellationToken);
        outputs.Tally.Count("articles skipped: already sent", isSent ? 1 : 0);
        return isSent;
    }

    private async Task<Enrichment> EnrichAsync(ArticleRevision article, CancellationToken cancellationToken) =>
        await enricher.EnrichAsync(article, cancellationToken) switch
        {
            EnrichmentOutcome.Enriched enriched => enriched.Enrichment,
            EnrichmentOutcome.Unavailable unavailable => throw new TryLaterException(unavailable.Message, unavailable.After),
            var other => throw new InvalidOperationException(other.ToString()),
        };

    // Another attempt may have kept its enrichment first, and a remote recogniser need not answer twice alike: what is kept is what counts.
    private async Task<Enrichment> KeepAsync(Enrichment enrichment, CancellationToken cancellationToken) =>
        await enrichments.KeepAsync(enrichment, cancellationToken) == CreateOutcome.Created
            ? enrichment
            : await enrichments.ReadAsync(enrichment.Day, enrichment.ArticleId, enrichment.Revision, cancellationToken) ?? enrichment;

    // Facts first, then the index and the queues, then the mark: dying in between repeats work, never results.
    private async Task KeepAndSendAsync(ArticleRevision article, Enrichment enrichment, CancellationToken cancellationToken)
    {
        var claims = ClaimMessages.From(article, enrichment);
        await enrichments.KeepClaimsAsync(article, claims, cancellationToken);
        var raised = await alerts.RaiseAsync(article, enrichment, claims, cancellationToken);
        await outputs.Index.WriteAsync(article, enrichment, claims, raised, cancellationToken);
        var bodies = claims.Select(static claim => CanonicalJson.ToText(claim, ClaimsJson.Options)).Where(QueueArguments.Fits).ToList();
        await outputs.Queue.SendAsync(QueueNames.Claims, bodies, TimeSpan.Zero, cancellationToken);
        await outputs.Queue.SendAsync(QueueNames.Alerts, [.. raised.Select(static alert => CanonicalJson.ToText(new AlertMessage(alert.Id), WatchesJson.Options))], TimeSpan.Zero, cancellationToken);
        await outputs.Sent.MarkAsync(article, cancellationToken);
        await notices.TellAsync(cancellationToken);
        outputs.Tally.Count("articles enriched");
        outputs.Tally.Count("articles enriched with warnings of the recogniser", enrichment.Warnings.Count > 0 ? 1 : 0);
        outputs.Tally.Count("text records of the recogniser", enrichment.Usage?.TextRecords ?? 0);
        outputs.Tally.Count("claims sent", bodies.Count);
        outputs.Tally.Count("claims kept but too long for the queue", claims.Count - bodies.Count);
        outputs.Tally.Count("alerts raised", raised.Count);
    }
}
