using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>The watchlist as it is kept: <c>state/watches.json</c>, changed by compare-and-set so that no edit is lost.</summary>
public sealed class WatchlistArchive(IBlobStore store)
{
    private Read? _last;

    /// <summary>The list that was read last, without asking the store; null where none was read yet.</summary>
    public Watchlist? Known => Volatile.Read(ref _last)?.Watchlist;

    /// <summary>The watchlist; an empty one where none was kept yet. The same object as long as it does not change. Throws <see cref="StorageException"/> where the blob is damaged.</summary>
    public async Task<Watchlist> ReadAsync(CancellationToken cancellationToken)
    {
        // A long list is megabytes, and every article asks for it.
        var last = Volatile.Read(ref _last);
        return last is not null && await store.VersionAsync(BlobName.Watches, cancellationToken) == last.Version ? last.Watchlist : (await LoadAsync(cancellationToken)).Watchlist;
    }

    /// <summary>Changes the watchlist and gives the new one. <paramref name="change"/> is called again where another writer was first; it has no side effects.</summary>
    public async Task<Watchlist> ChangeAsync(Func<Watchlist, Watchlist> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (true)
        {
            var read = await LoadAsync(cancellationToken);
            var changed = change(read.Watchlist);
            var content = CanonicalJson.ToUtf8(changed, WatchesJson.Options);
            if (await store.ReplaceAsync(BlobName.Watches, content, "application/json", read.Version, cancellationToken) is not null)
            {
                return changed;
            }
        }
    }

    private async Task<Read> LoadAsync(CancellationToken cancellationToken)
    {
        var blob = await store.GetAsync(BlobName.Watches, cancellationToken);
        if (blob is null)
        {
            return new Read(Watchlist.Empty, null);
        }

        if (Volatile.Read(ref _last) is { } last && last.Version == blob.Version)
        {
            return last;
        }

        try
        {
            var read = new Read(CanonicalJson.Read<Watchlist>(blob.Content.Span, WatchesJson.Options), blob.Version);
            Volatile.Write(ref _last, read);
            return read;
        }
        catch (JsonException exception)
        {
            throw new StorageException($"The watchlist {BlobName.Watches} is damaged ({exception.Message}). Repair it, or move it away and import your watches.yaml again.", exception);
        }
    }

    private sealed record Read(Watchlist Watchlist, BlobVersion? Version);
}
