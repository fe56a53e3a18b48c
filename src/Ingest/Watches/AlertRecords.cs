using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>The alerts as they are kept, with where each was delivered.</summary>
internal sealed class AlertRecords(IBlobStore store, TimeProvider clock)
{
    /// <summary>An alert; null where there is none of that id.</summary>
    public async Task<AlertRecord?> ReadAsync(string alertId, CancellationToken cancellationToken) =>
        await store.GetAsync(BlobName.AlertState(alertId), cancellationToken) is { } blob ? CanonicalJson.Read<AlertRecord>(blob.Content.Span, WatchesJson.Options) : null;

    /// <summary>Writes down that an alert is done with for a sink. Throws <see cref="StorageException"/> where the alert is not there any more.</summary>
    public async Task<AlertRecord> RecordAsync(string alertId, string sink, string outcome, CancellationToken cancellationToken)
    {
        var name = BlobName.AlertState(alertId);
        var delivery = new Delivery(sink, clock.GetUtcNow(), outcome);
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken) ?? throw new StorageException($"The alert {name} was removed while it was delivered.");
            var record = CanonicalJson.Read<AlertRecord>(blob.Content.Span, WatchesJson.Options);
            var next = record with { Deliveries = [.. record.Deliveries.Where(old => old.Sink != sink), delivery] };
            if (await store.ReplaceAsync(name, CanonicalJson.ToUtf8(next, WatchesJson.Options), "application/json", blob.Version, cancellationToken) is not null)
            {
                return next;
            }
        }
    }
}
