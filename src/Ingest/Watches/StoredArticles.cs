using System.Runtime.CompilerServices;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>All kept articles that were read for claims, as they were read.</summary>
internal sealed class StoredArticles(IBlobStore store)
{
    /// <summary>Each revision with what was found in it, in the order of their names. Throws <see cref="StorageException"/> where one is damaged.</summary>
    public async IAsyncEnumerable<(ArticleRevision Revision, Enrichment Enrichment)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var name in store.ListAsync("enriched/", cancellationToken))
        {
            if (await ReadAsync<Enrichment>(name, cancellationToken) is { } enrichment
                && await ReadAsync<ArticleRevision>(BlobName.Article(enrichment.Day, enrichment.ArticleId, enrichment.Revision), cancellationToken) is { } revision)
            {
                yield return (revision, enrichment);
            }
        }
    }

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancellationToken)
        where T : class
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            return CanonicalJson.Read<T>(blob.Content.Span, WatchesJson.Options);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"The stored {name} is damaged: {exception.Message}", exception);
        }
    }
}
