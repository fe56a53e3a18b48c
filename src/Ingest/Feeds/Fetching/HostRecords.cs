using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Feeds.Fetching;

/// <summary>
/// What processes tell each other of hosts, and a process its successor. A lone request costs one small write; where many wait, one write
/// reserves the starts of up to <see cref="MostStarts"/>, so that politeness costs less than the queue messages that lead to it.
/// Without a store nothing is told: the limits hold in this process only.
/// </summary>
internal sealed class HostRecords(IBlobStore? store, TimeProvider clock)
{
    /// <summary>How many starts are reserved at once. More would keep other processes away for long, and would hear too late that the host wants rest.</summary>
    public const int MostStarts = 16;

    private const int MostAttempts = 50;

    /// <summary>What is known of a host, or null.</summary>
    public async Task<HostRecord?> ReadAsync(string host, CancellationToken cancellationToken) =>
        store is null ? null : Read(await store.GetAsync(BlobName.HostState(host), cancellationToken));

    /// <summary>Reserves time for some starts, after all that is reserved already; gives it and what else the record says.</summary>
    /// <param name="spacing">How far apart the starts are to be.</param>
    public async Task<(ReservedTime Time, DateTimeOffset? WaitUntil)> ReserveAsync(string host, int starts, TimeSpan spacing, CancellationToken cancellationToken)
    {
        ReservedTime? time = null;
        var record = await ChangeAsync(
            host,
            known =>
            {
                var now = clock.GetUtcNow();
                var start = known.ReservedUntil > now ? known.ReservedUntil.Value : now;
                // Two spacings more than needed: a start that comes a little late must not cost another write.
                time = new ReservedTime(start, start + (spacing * (Math.Clamp(starts, 1, MostStarts) + 2)));
                return known with { ReservedUntil = time.End };
            },
            cancellationToken);
        return (time!, record.WaitUntil);
    }

    /// <summary>Notes that a host has asked for rest; a longer one that it asked for before stands.</summary>
    public Task<HostRecord> RestAsync(string host, DateTimeOffset until, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(host, known => known.WaitUntil >= until ? known : known with { WaitUntil = until, Reason = reason }, cancellationToken);

    private async Task<HostRecord> ChangeAsync(string host, Func<HostRecord, HostRecord> change, CancellationToken cancellationToken)
    {
        var name = BlobName.HostState(host);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var blob = store is null ? null : await store.GetAsync(name, cancellationToken);
            var changed = change(Read(blob) ?? new HostRecord(host));
            if (store is null
                || await store.ReplaceAsync(name, CanonicalJson.ToUtf8(changed, FeedsJson.Options), "application/json", blob?.Version, cancellationToken) is not null)
            {
                return changed;
            }
        }

        throw new StorageException($"{name} is changed by others all the time; try again.");
    }

    // Only a hint for the next minutes: a damaged one is made anew, and must not keep a host from being asked.
    private static HostRecord? Read(Blob? blob)
    {
        try
        {
            return blob is null ? null : CanonicalJson.Read<HostRecord>(blob.Content.Span, FeedsJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
