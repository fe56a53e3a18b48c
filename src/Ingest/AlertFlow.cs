using Ingest.Index;
using Ingest.Storage;
using Ingest.Watches;
using Ingest.Watches.Rhythms;

namespace Ingest;

/// <summary>From an alert to the people who are told.</summary>
public sealed class AlertFlow(AlertDelivery delivery, SilenceDesk silences, SqliteIndex index, IMessageQueue queue, Tally tally)
{
    /// <summary>Sends a message for every sink whose held alerts may go now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        foreach (var sink in await delivery.DueAsync(cancellationToken))
        {
            await queue.SendAsync(QueueNames.Alerts, [CanonicalJson.ToText(new AlertMessage(string.Empty, sink), WatchesJson.Options)], TimeSpan.Zero, cancellationToken);
            await delivery.AskedAsync(sink, cancellationToken);
        }
    }

    /// <summary>
    /// Tells of watched things that are not reported as usual. The alert first, then its message, then the mark that it is told: cut off in between, the same alert
    /// is sent again and delivered once. That somebody looked is noted last.
    /// </summary>
    public async Task TellSilencesAsync(CancellationToken cancellationToken)
    {
        if (await silences.RaiseAsync(cancellationToken) is not { } raised)
        {
            return;
        }

        foreach (var silence in raised)
        {
            await index.WriteAlertAsync(silence.Alert, cancellationToken);
            await queue.SendAsync(QueueNames.Alerts, [CanonicalJson.ToText(new AlertMessage(silence.Alert.Id), WatchesJson.Options)], TimeSpan.Zero, cancellationToken);
            await silences.ToldAsync(silence, cancellationToken);
            tally.Count("silences told");
        }

        await silences.LookedAsync(cancellationToken);
    }

    /// <summary>Delivers an alert to every sink that has not had it yet, or what was held for a sink.</summary>
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
