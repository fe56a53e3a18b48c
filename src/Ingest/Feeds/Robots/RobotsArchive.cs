using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Feeds.Robots;

/// <summary>Keeps what sites' <c>robots.txt</c> said, for other processes and for the next start.</summary>
internal sealed class RobotsArchive(IBlobStore store)
{
    /// <summary>What is kept of a site, or null.</summary>
    public async Task<RobotsRecord?> ReadAsync(string origin, CancellationToken cancellationToken)
    {
        try
        {
            return await store.GetAsync(BlobName.RobotsState(origin), cancellationToken) is { } blob
                ? CanonicalJson.Read<RobotsRecord>(blob.Content.Span, FeedsJson.Options)
                : null;
        }
        catch (JsonException)
        {
            // It can be asked for anew at any time.
            return null;
        }
    }

    /// <summary>Keeps a record; where another process was first, its answer is as good.</summary>
    public async Task WriteAsync(RobotsRecord record, CancellationToken cancellationToken)
    {
        var name = BlobName.RobotsState(record.Origin);
        var blob = await store.GetAsync(name, cancellationToken);
        await store.ReplaceAsync(name, CanonicalJson.ToUtf8(record, FeedsJson.Options), "application/json", blob?.Version, cancellationToken);
    }
}
