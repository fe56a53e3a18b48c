using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

/// <summary>Keeps alerts, once each.</summary>
internal sealed class AlertKeeper(IBlobStore store, ILogger logger)
{
    /// <summary>Keeps an alert; gives the one of its id that was kept first, which may say it in the words of that time.</summary>
    public async Task<Alert> KeepAsync(Alert alert, CancellationToken cancellationToken)
    {
        var name = BlobName.AlertState(alert.Id);
        var record = CanonicalJson.ToUtf8(new AlertRecord(alert, []), WatchesJson.Options);
        if (await store.CreateAsync(name, record, "application/json", cancellationToken) == CreateOutcome.AlreadyThere
            && await store.GetAsync(name, cancellationToken) is { } kept)
        {
            return CanonicalJson.Read<AlertRecord>(kept.Content.Span, WatchesJson.Options).Alert;
        }

        WatchesLog.Raised(logger, alert.Id, alert.Watch, alert.Reason);
        return alert;
    }
}
