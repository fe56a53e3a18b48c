using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Ingest.Storage;

/// <summary>
/// The versions of large files that were read, so that asking whether one changed needs neither its bytes nor their hash: a replaced blob is another
/// file with another time. A file that had just been written when it was read is not relied on: a second write within one tick of the clock
/// could look the same.
/// </summary>
internal sealed class KnownVersions
{
    private const int Large = 64 * 1024;
    private const int MostKnown = 64;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>The version of a file that has not changed since it was read; null where nobody knows.</summary>
    public BlobVersion? Find(string path) => _known.TryGetValue(path, out var known) && Stamp.Of(path) == known.Stamp ? known.Version : null;

    /// <summary>Reads a blob, and remembers its version where that can be relied on.</summary>
    public Blob? Keep(string path, Func<Blob?> read)
    {
        var before = Stamp.Of(path);
        var blob = read();
        if (before.Length < Large || blob is null || Stamp.Of(path) != before || TimeProvider.System.GetUtcNow().UtcDateTime - before.Written < Settled)
        {
            return blob;
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[path] = new Known(before, blob.Version);
        return blob;
    }

    private sealed record Known(Stamp Stamp, BlobVersion Version);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stamp(long Length, DateTime Written)
    {
        public static Stamp Of(string path) => new FileInfo(path) is { Exists: true } file ? new Stamp(file.Length, file.LastWriteTimeUtc) : default;
    }
}
