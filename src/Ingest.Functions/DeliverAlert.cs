using Ingest.Storage;
using Microsoft.Azure.Functions.Worker;
using QueueMessage = Azure.Storage.Queues.Models.QueueMessage;

namespace Ingest.Functions;

/// <summary>Takes an alert from <see cref="QueueNames.Alerts"/> and delivers it to each sink.</summary>
public sealed class DeliverAlert(Attempts attempts, Pipeline pipeline)
{
    [Function(nameof(DeliverAlert))]
    public Task RunAsync([QueueTrigger(AppSettings.AlertsQueue, Connection = AppSettings.QueueConnection)] QueueMessage message, CancellationToken cancellationToken) =>
        attempts.MakeAsync(new Attempt(QueueNames.Alerts, message.Body.ToString(), message.DequeueCount), pipeline.DeliverAlertAsync, cancellationToken);
}
