using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Takes an article revision from <see cref="QueueNames.Articles"/>: leaves its enrichment, its claims on <see cref="QueueNames.Claims"/> and alerts on <see cref="QueueNames.Alerts"/>.</summary>
public sealed class EnrichArticle(Pipeline pipeline)
{
    [Function(nameof(EnrichArticle))]
    public Task RunAsync([QueueTrigger(QueueNames.Articles)] string message, CancellationToken cancellationToken) =>
        pipeline.EnrichArticleAsync(message, Turns.AtOnce, cancellationToken);
}
