using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>Lists blobs across containers, so that a prefix may end anywhere in <c>container/folder/name</c>.</summary>
internal static class BlobNames
{
    /// <summary>The names that start with a prefix, in ordinal order; throws what the SDK throws.</summary>
    public static async IAsyncEnumerable<string> ListAsync(BlobServiceClient service, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!BlobName.IsValidPrefix(prefix))
        {
            yield break;
        }

        await foreach (var (container, inner) in ContainersAsync(service, prefix, cancellationToken))
        {
            await using var blobs = service.GetBlobContainerClient(container)
                .GetBlobsAsync(BlobTraits.None, BlobStates.None, inner, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MoveNextAsync(blobs))
            {
                yield return $"{container}/{blobs.Current.Name}";
            }
        }
    }

    private static async IAsyncEnumerable<(string Container, string Prefix)> ContainersAsync(BlobServiceClient service, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var slash = prefix.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            yield return (prefix[..slash], prefix[(slash + 1)..]);
            yield break;
        }

        await foreach (var container in service.GetBlobContainersAsync(BlobContainerTraits.None, BlobContainerStates.None, prefix, cancellationToken))
        {
            yield return (container.Name, string.Empty);
        }
    }

    // A container that is not there holds nothing.
    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<BlobItem> blobs)
    {
        try
        {
            return await blobs.MoveNextAsync();
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return false;
        }
    }
}
