using Ingest.Storage;

namespace Ingest.Watches.Rhythms;

/// <summary>Keeps when news were looked for. What was read is remembered for as long as another look is not due.</summary>
internal sealed class LookoutArchive(IBlobStore store, TimeProvider clock)
{
    /// <summary>How far looks lie apart. A silence is days long, and reading every watch's rhythm has its price.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    private Known? _known;

    /// <summary>When news were looked for, up to about now.</summary>
    public async Task<Lookout> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Volatile.Read(ref _known) is not { } known || now - known.Read >= Interval)
        {
            known = new Known(Read(await store.GetAsync(BlobName.Lookout, cancellationToken)), now);
            Volatile.Write(ref _known, known);
        }

        return Seen(known.Lookout, now);
    }

    /// <summary>When news were looked for, with a look now; null where no look is due.</summary>
    public async Task<Lookout?> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Volatile.Read(ref _known) is { } known && now - known.Lookout.Last() < Interval)
        {
            return null;
        }

        var lookout = Read(await store.GetAsync(BlobName.Lookout, cancellationToken));
        Volatile.Write(ref _known, new Known(lookout, now));
        return now - lookout.Last() < Interval ? null : lookout.With(now);
    }

    /// <summary>Notes a look. Where another instance notes one at the same time, one of the two is enough.</summary>
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var blob = await store.GetAsync(BlobName.Lookout, cancellationToken);
        var next = Read(blob).With(now);
        await store.ReplaceAsync(BlobName.Lookout, CanonicalJson.ToUtf8(next, WatchesJson.Options), "application/json", blob?.Version, cancellationToken);
        Volatile.Write(ref _known, new Known(next, now));
    }

    // The time since the last look counts: the next one has not been missed yet.
    private static Lookout Seen(Lookout lookout, DateTimeOffset now) => now - lookout.Last() <= 2 * Interval ? lookout.With(now) : lookout;

    private static Lookout Read(Blob? blob) => blob is null ? Lookout.None : CanonicalJson.Read<Lookout>(blob.Content.Span, WatchesJson.Options);

    private sealed record Known(Lookout Lookout, DateTimeOffset Read);
}
