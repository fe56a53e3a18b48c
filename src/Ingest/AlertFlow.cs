using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>From an alert to the people who are told.</summary>
public sealed class AlertFlow(AlertDelivery delivery, Tally tally)
{
    /// <summary>Delivers an alert to every sink that has not had it yet.</summary>
    public async Task RunAsync(AlertMessage message, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(turn);
        await turn(cancellationToken);
        switch (await delivery.DeliverAsync(message, cancellationToken))
        {
            case DeliveryOutcome.TryLater later:
                throw new TryLaterException(later.Reason, later.RetryAfter);
            case var outcome:
                tally.Count(outcome is DeliveryOutcome.Done ? "alerts delivered" : "alerts not delivered");
                break;
        }
    }
}
