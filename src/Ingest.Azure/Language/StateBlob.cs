using System.Text.Json;
using Ingest.Storage;

namespace Ingest.Azure.Language;

/// <summary>A small piece of state with the version it was read at.</summary>
internal sealed record StateBlob<T>(T? Value, BlobVersion? Version)
    where T : class
{
    /// <summary>Reads it; the value is null where there is none. Throws <see cref="StorageException"/> where the blob is something else.</summary>
    public static async Task<StateBlob<T>> ReadAsync(IBlobStore store, string name, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return new StateBlob<T>(null, null);
        }

        try
        {
            return new StateBlob<T>(CanonicalJson.Read<T>(blob.Content.Span, LanguageStateJson.Options), blob.Version);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"The blob {name} is damaged ({exception.Message}). Mend it, or remove it; what was counted in it is lost then.", exception);
        }
    }

    /// <summary>Writes another value if nobody else did since; false where somebody did.</summary>
    public async Task<bool> TryReplaceAsync(IBlobStore store, string name, T value, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(name, CanonicalJson.ToUtf8(value, LanguageStateJson.Options), "application/json", Version, cancellationToken) is not null;
}
