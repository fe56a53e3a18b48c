using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;
using QueueMessage = Azure.Storage.Queues.Models.QueueMessage;

namespace Ingest.Functions;

/// <summary>Takes a feed from <see cref="QueueNames.Feeds"/>: fetches it, keeps its bytes, and leaves a message on <see cref="QueueNames.Pages"/> for each new entry.</summary>
public sealed class FetchFeed(Attempts attempts, Pipeline pipeline)
{
    [Function(nameof(FetchFeed))]
    public Task RunAsync([QueueTrigger(AppSettings.FeedsQueue, Connection = AppSettings.QueueConnection)] QueueMessage message, CancellationToken cancellationToken) =>
        attempts.MakeAsync(new Attempt(QueueNames.Feeds, message.Body.ToString(), message.DequeueCount), pipeline.FetchFeedAsync, cancellationToken);
}
