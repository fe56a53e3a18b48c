using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Takes an entry from <see cref="QueueNames.Pages"/>: fetches its page, keeps its bytes, and leaves an article revision and a message on <see cref="QueueNames.Articles"/>.</summary>
public sealed class FetchPage(Pipeline pipeline)
{
    [Function(nameof(FetchPage))]
    public Task RunAsync([QueueTrigger(QueueNames.Pages)] string message, CancellationToken cancellationToken) =>
        pipeline.FetchPageAsync(message, Turns.AtOnce, cancellationToken);
}
