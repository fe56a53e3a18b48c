using Ingest.Claims;
using Ingest.Language;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches.Sinks;

/// <summary>Tells one sink of a watchlist, and disables it where its receiver wants no more; that is told to the others.</summary>
internal sealed class SinkTeller(SinkDesk desk, WatchlistArchive watchlists, IBlobStore store, IMessageQueue queue, ILogger<AlertDelivery> logger)
{
    /// <summary>The settings of a sink; null with the outcome where nothing can be sent to it.</summary>
    public static SinkSettings? Find(Watchlist watchlist, string sink, out string outcome)
    {
        outcome = string.Empty;
        if (watchlist.Sinks.TryGetValue(sink, out var settings))
        {
            outcome = settings.Disabled is null ? string.Empty : "disabled";
            return settings.Disabled is null ? settings : null;
        }

        outcome = sink == AlertDelivery.ConsoleSink ? string.Empty : "no-such-sink";
        return sink == AlertDelivery.ConsoleSink ? new SinkSettings(SinkRules.Console, null, null, null) : null;
    }

    /// <summary>Sends; a sink that is gone is disabled.</summary>
    public async Task<SinkOutcome> SendAsync(AlertBundle bundle, string sink, SinkSettings settings, CancellationToken cancellationToken)
    {
        var outcome = await desk.SendAsync(bundle, settings, cancellationToken);
        if (outcome is not SinkOutcome.Gone gone)
        {
            return outcome;
        }

        // The notice first: cut off in between, the sink is told again, is gone again, and the notice is the same one.
        await NoticeAsync(bundle, sink, gone.Reason, cancellationToken);
        await DisableAsync(sink, gone.Reason, cancellationToken);
        return new SinkOutcome.Gone("gone");
    }

    private async Task NoticeAsync(AlertBundle bundle, string sink, string reason, CancellationToken cancellationToken)
    {
        var text = $"Sink '{sink}' is disabled: {reason}. Alerts go to it again when the watchlist is imported with a sink that answers.";
        var others = bundle.Alerts.SelectMany(static alert => alert.Tell).Where(other => other != sink).Distinct(StringComparer.Ordinal).ToList();
        var alert = new Alert(
            "s-" + ContentId.Of(sink, bundle.Id),
            "sinks",
            bundle.Time,
            Alert.Notice,
            text,
            new TextSpan(sink, 0, sink.Length),
            "disabled",
            null,
            null,
            new TextSpan(text, 0, text.Length),
            [],
            [],
            new ClaimArticle(sink, string.Empty, string.Empty, sink, sink, null, string.Empty),
            others.Count > 0 ? others : [AlertDelivery.ConsoleSink]);
        await store.CreateAsync(BlobName.AlertState(alert.Id), CanonicalJson.ToUtf8(new AlertRecord(alert, []), WatchesJson.Options), "application/json", cancellationToken);
        await queue.SendAsync(QueueNames.Alerts, [CanonicalJson.ToText(new AlertMessage(alert.Id), WatchesJson.Options)], TimeSpan.Zero, cancellationToken);
    }

    private async Task DisableAsync(string sink, string reason, CancellationToken cancellationToken)
    {
        WatchesLog.SinkDisabled(logger, sink, reason);
        await watchlists.ChangeAsync(
            watchlist => watchlist.Sinks.TryGetValue(sink, out var settings)
                ? watchlist.WithSink(sink, settings with { Disabled = reason })
                : watchlist,
            cancellationToken);
    }
}
