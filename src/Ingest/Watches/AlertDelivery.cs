using Ingest.Watches.Pacing;
using Ingest.Watches.Sinks;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

/// <summary>Delivers alerts to the sinks of their watch, at least once each; what was delivered is recorded and not delivered again. What a sink's pace holds back goes later, in one message.</summary>
public sealed class AlertDelivery
{
    /// <summary>The sink of watches that name none.</summary>
    public const string ConsoleSink = SinkRules.Console;

    private readonly AlertRecords _alerts;
    private readonly WatchlistArchive _watchlists;
    private readonly SinkTeller _sinks;
    private readonly SinkPacing _pacing;
    private readonly ILogger<AlertDelivery> _logger;

    internal AlertDelivery(AlertRecords alerts, WatchlistArchive watchlists, SinkTeller sinks, SinkPacing pacing, ILogger<AlertDelivery> logger)
    {
        _alerts = alerts;
        _watchlists = watchlists;
        _sinks = sinks;
        _pacing = pacing;
        _logger = logger;
    }

    /// <summary>The sinks whose held alerts may go now; each is a message on <c>alerts</c>.</summary>
    public Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken) => _pacing.DueAsync(cancellationToken);

    /// <summary>A message was sent for what is held for a sink.</summary>
    public Task AskedAsync(string sink, CancellationToken cancellationToken) => _pacing.AskedAsync(sink, cancellationToken);

    /// <summary>Delivers one alert to each of its sinks that does not have it yet, or what was held for a sink.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(AlertMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var watchlist = await _watchlists.ReadAsync(cancellationToken);
        if (message.Sink is { } held)
        {
            return await DeliverHeldAsync(watchlist, held, cancellationToken);
        }

        if (await _alerts.ReadAsync(message.AlertId, cancellationToken) is not { } record)
        {
            return new DeliveryOutcome.NoSuchAlert(message.AlertId);
        }

        var failures = new List<SinkOutcome.Failed>();
        foreach (var sink in Sinks(record.Alert).Where(sink => record.Deliveries.All(delivery => delivery.Sink != sink)))
        {
            switch (await DeliverAsync(watchlist, record.Alert, sink, cancellationToken))
            {
                case null:
                    break;
                case SinkOutcome.Failed failed:
                    WatchesLog.DeliveryFailed(_logger, record.Alert.Id, sink, failed.Reason);
                    failures.Add(failed with { Reason = $"Sink '{sink}': {failed.Reason}." });
                    break;
                case var outcome:
                    record = await _alerts.RecordAsync(record.Alert.Id, sink, Word(outcome), cancellationToken);
                    WatchesLog.Delivered(_logger, record.Alert.Id, sink, Word(outcome));
                    break;
            }
        }

        return failures.Count > 0 ? Later(failures) : new DeliveryOutcome.Done(record.Deliveries);
    }

    private static IEnumerable<string> Sinks(Alert alert) => alert.Tell.Count == 0 ? [ConsoleSink] : alert.Tell.Distinct(StringComparer.Ordinal);

    private static string Word(SinkOutcome outcome) => outcome is SinkOutcome.Gone gone ? gone.Reason : "delivered";

    private static DeliveryOutcome.TryLater Later(List<SinkOutcome.Failed> failures) =>
        new(string.Join(' ', failures.Select(static failure => failure.Reason)), failures.Max(static failure => failure.RetryAfter));

    /// <summary>What a sink answered; null where the alert is held for it.</summary>
    private async Task<SinkOutcome?> DeliverAsync(Watchlist watchlist, Alert alert, string sink, CancellationToken cancellationToken)
    {
        if (SinkTeller.Find(watchlist, sink, out var nothing) is not { } settings)
        {
            if (nothing == "no-such-sink")
            {
                WatchesLog.NoSuchSink(_logger, alert.Id, sink);
            }

            return new SinkOutcome.Gone(nothing);
        }

        if (settings.Pace is { } words && PaceReading.Read(words).Pace is { IsNone: false } pace
            && await _pacing.TakeAsync(sink, pace, alert.Id, cancellationToken) is { } until)
        {
            WatchesLog.Held(_logger, alert.Id, sink, until);
            return null;
        }

        return await _sinks.SendAsync(AlertBundle.Of(alert), sink, settings, cancellationToken);
    }

    private async Task<DeliveryOutcome> DeliverHeldAsync(Watchlist watchlist, string sink, CancellationToken cancellationToken)
    {
        var settings = SinkTeller.Find(watchlist, sink, out var nothing);
        var pace = settings?.Pace is { } words ? PaceReading.Read(words).Pace : null;
        if (await _pacing.FixAsync(sink, pace, cancellationToken) is not { } batch)
        {
            return new DeliveryOutcome.Done([]);
        }

        var alerts = new List<Alert>();
        foreach (var id in batch.AlertIds)
        {
            if (await _alerts.ReadAsync(id, cancellationToken) is { } record && record.Deliveries.All(delivery => delivery.Sink != sink))
            {
                alerts.Add(record.Alert);
            }
        }

        var outcome = alerts.Count == 0 || settings is null
            ? new SinkOutcome.Gone(nothing)
            : await _sinks.SendAsync(new AlertBundle(batch.Id, alerts.Max(static alert => alert.Time), alerts), sink, settings, cancellationToken);
        if (outcome is SinkOutcome.Failed failed)
        {
            WatchesLog.DeliveryFailed(_logger, batch.Id, sink, failed.Reason);
            return Later([failed with { Reason = $"Sink '{sink}': {failed.Reason}." }]);
        }

        var deliveries = new List<Delivery>();
        foreach (var alert in alerts)
        {
            deliveries.Add((await _alerts.RecordAsync(alert.Id, sink, Word(outcome), cancellationToken)).Deliveries.Last(delivery => delivery.Sink == sink));
        }

        await _pacing.EndAsync(sink, batch, cancellationToken);
        WatchesLog.HeldDelivered(_logger, alerts.Count, sink, batch.Id, Word(outcome));
        return new DeliveryOutcome.Done(deliveries);
    }
}
