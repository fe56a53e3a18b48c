using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Takes a feed from <see cref="QueueNames.Feeds"/>: fetches it, keeps its bytes, and leaves a message on <see cref="QueueNames.Pages"/> for each new entry.</summary>
public sealed class FetchFeed(Pipeline pipeline)
{
    [Function(nameof(FetchFeed))]
    public Task RunAsync([QueueTrigger(QueueNames.Feeds)] string message, CancellationToken cancellationToken) =>
        pipeline.FetchFeedAsync(message, Turns.AtOnce, cancellationToken);
}
