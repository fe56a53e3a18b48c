using Ingest.Storage;
using Ingest.Watches.Sinks;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

/// <summary>Delivers alerts to the sinks of their watch, at least once each; what was delivered is recorded and not delivered again.</summary>
public sealed class AlertDelivery
{
    /// <summary>The sink of watches that name none.</summary>
    public const string ConsoleSink = "console";

    private readonly IBlobStore _store;
    private readonly WatchlistArchive _watchlists;
    private readonly SinkDesk _sinks;
    private readonly TimeProvider _clock;
    private readonly ILogger<AlertDelivery> _logger;

    internal AlertDelivery(IBlobStore store, WatchlistArchive watchlists, SinkDesk sinks, TimeProvider clock, ILogger<AlertDelivery> logger)
    {
        _store = store;
        _watchlists = watchlists;
        _sinks = sinks;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>Delivers one alert to each of its sinks that does not have it yet.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(AlertMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var name = BlobName.AlertState(message.AlertId);
        if (await ReadAsync(name, cancellationToken) is not { } record)
        {
            return new DeliveryOutcome.NoSuchAlert(message.AlertId);
        }

        var watchlist = await _watchlists.ReadAsync(cancellationToken);
        var failures = new List<string>();
        TimeSpan? wait = null;
        foreach (var sink in Sinks(record.Alert).Where(sink => record.Deliveries.All(delivery => delivery.Sink != sink)))
        {
            var outcome = await DeliverAsync(record.Alert, sink, watchlist, cancellationToken);
            if (outcome is SinkOutcome.Failed failed)
            {
                WatchesLog.DeliveryFailed(_logger, record.Alert.Id, sink, failed.Reason);
                failures.Add($"Sink '{sink}': {failed.Reason}.");
                wait = failed.RetryAfter > (wait ?? TimeSpan.Zero) ? failed.RetryAfter : wait;
                continue;
            }

            var word = outcome is SinkOutcome.Accepted ? "delivered" : ((SinkOutcome.Gone)outcome).Reason;
            record = await RecordAsync(name, new Delivery(sink, _clock.GetUtcNow(), word), cancellationToken);
            WatchesLog.Delivered(_logger, record.Alert.Id, sink, word);
        }

        return failures.Count > 0
            ? new DeliveryOutcome.TryLater(string.Join(' ', failures), wait)
            : new DeliveryOutcome.Done(record.Deliveries);
    }

    private static IEnumerable<string> Sinks(Alert alert) => alert.Tell.Count == 0 ? [ConsoleSink] : alert.Tell.Distinct(StringComparer.Ordinal);

    private async Task<SinkOutcome> DeliverAsync(Alert alert, string sink, Watchlist watchlist, CancellationToken cancellationToken)
    {
        if (!watchlist.Sinks.TryGetValue(sink, out var settings))
        {
            if (sink != ConsoleSink)
            {
                WatchesLog.NoSuchSink(_logger, alert.Id, sink);
                return new SinkOutcome.Gone("no-such-sink");
            }

            settings = new SinkSettings(ConsoleSink, null, null, null);
        }

        if (settings.Disabled is not null)
        {
            return new SinkOutcome.Gone("disabled");
        }

        var outcome = await _sinks.SendAsync(alert, settings, cancellationToken);
        if (outcome is SinkOutcome.Gone gone)
        {
            await DisableAsync(sink, gone.Reason, cancellationToken);
            return new SinkOutcome.Gone("gone");
        }

        return outcome;
    }

    private async Task DisableAsync(string sink, string reason, CancellationToken cancellationToken)
    {
        WatchesLog.SinkDisabled(_logger, sink, reason);
        await _watchlists.ChangeAsync(
            watchlist => watchlist.Sinks.TryGetValue(sink, out var settings)
                ? watchlist.WithSink(sink, settings with { Disabled = reason })
                : watchlist,
            cancellationToken);
    }

    private async Task<AlertRecord?> ReadAsync(string name, CancellationToken cancellationToken) =>
        await _store.GetAsync(name, cancellationToken) is { } blob ? CanonicalJson.Read<AlertRecord>(blob.Content.Span, WatchesJson.Options) : null;

    private async Task<AlertRecord> RecordAsync(string name, Delivery delivery, CancellationToken cancellationToken)
    {
        while (true)
        {
            var blob = await _store.GetAsync(name, cancellationToken) ?? throw new StorageException($"The alert {name} was removed while it was delivered.");
            var record = CanonicalJson.Read<AlertRecord>(blob.Content.Span, WatchesJson.Options);
            var next = record with { Deliveries = [.. record.Deliveries.Where(old => old.Sink != delivery.Sink), delivery] };
            if (await _store.ReplaceAsync(name, CanonicalJson.ToUtf8(next, WatchesJson.Options), "application/json", blob.Version, cancellationToken) is not null)
            {
                return next;
            }
        }
    }
}
