using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;
using QueueMessage = Azure.Storage.Queues.Models.QueueMessage;

namespace Ingest.Functions;

/// <summary>Takes an article revision from <see cref="QueueNames.Articles"/>: leaves its enrichment, its claims on <see cref="QueueNames.Claims"/> and alerts on <see cref="QueueNames.Alerts"/>.</summary>
public sealed class EnrichArticle(Attempts attempts, Pipeline pipeline)
{
    [Function(nameof(EnrichArticle))]
    public Task RunAsync([QueueTrigger(AppSettings.ArticlesQueue, Connection = AppSettings.QueueConnection)] QueueMessage message, CancellationToken cancellationToken) =>
        attempts.MakeAsync(new Attempt(QueueNames.Articles, message.Body.ToString(), message.DequeueCount), pipeline.EnrichArticleAsync, cancellationToken);
}
