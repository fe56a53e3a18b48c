using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;
using QueueMessage = Azure.Storage.Queues.Models.QueueMessage;

namespace Ingest.Functions;

/// <summary>Takes an entry from <see cref="QueueNames.Pages"/>: fetches its page, keeps its bytes, and leaves an article revision and a message on <see cref="QueueNames.Articles"/>.</summary>
public sealed class FetchPage(Attempts attempts, Pipeline pipeline)
{
    [Function(nameof(FetchPage))]
    public Task RunAsync([QueueTrigger(AppSettings.PagesQueue, Connection = AppSettings.QueueConnection)] QueueMessage message, CancellationToken cancellationToken) =>
        attempts.MakeAsync(new Attempt(QueueNames.Pages, message.Body.ToString(), message.DequeueCount), pipeline.FetchPageAsync, cancellationToken);
}
