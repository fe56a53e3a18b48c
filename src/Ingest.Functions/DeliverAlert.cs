using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions;

/// <summary>Takes an alert from <see cref="QueueNames.Alerts"/> and delivers it to each sink.</summary>
public sealed class DeliverAlert(Pipeline pipeline)
{
    [Function(nameof(DeliverAlert))]
    public Task RunAsync([QueueTrigger(QueueNames.Alerts)] string message, CancellationToken cancellationToken) =>
        pipeline.DeliverAlertAsync(message, Turns.AtOnce, cancellationToken);
}
