using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>
/// Blobs in an Azure storage account: the first part of a name is the container, made when it is first written to. Creating goes by
/// <c>If-None-Match: *</c>, replacing by <c>If-Match</c>. A version is the blob's ETag.
/// </summary>
public sealed class AzureBlobStore : IBlobStore
{
    // A write whose answer was lost is sent again by the SDK and then meets itself. This mark tells it from another's.
    private const string WriteMark = "ingestwrite";

    private readonly string _run = Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal);
    private readonly BlobServiceClient _service;
    private long _writes;

    public AzureBlobStore(BlobServiceClient service)
    {
        ArgumentNullException.ThrowIfNull(service);
        _service = service;
    }

    public async Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var created = await WriteAsync(BlobOf(name), content, contentType, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);
        return created is null ? CreateOutcome.AlreadyThere : CreateOutcome.Created;
    }

    public Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken)
    {
        var conditions = expected is { } version ? new BlobRequestConditions { IfMatch = new ETag(version.Value) } : new BlobRequestConditions { IfNoneMatch = ETag.All };
        return WriteAsync(BlobOf(name), content, contentType, conditions, cancellationToken);
    }

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return TranslateAsync<Blob?>(async () =>
        {
            try
            {
                var result = (await blob.DownloadContentAsync(cancellationToken)).Value;
                return new Blob(result.Content.ToMemory(), VersionOf(result.Details.ETag));
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                return null;
            }
        });
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return TranslateAsync(async () => (await blob.ExistsAsync(cancellationToken)).Value);
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        await using var names = NamesAsync(prefix, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await TranslateAsync(async () => await names.MoveNextAsync()))
        {
            if (BlobName.IsValid(names.Current))
            {
                yield return names.Current;
            }
        }
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return TranslateAsync(async () => (await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions: null, cancellationToken)).Value);
    }

    private Task<BlobVersion?> WriteAsync(BlobClient blob, ReadOnlyMemory<byte> content, string contentType, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{_run}-{Interlocked.Increment(ref _writes)}");
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [WriteMark] = mark },
            Conditions = conditions,
        };
        return TranslateAsync(async () =>
        {
            try
            {
                return await UploadAsync(blob, content, options, cancellationToken);
            }
            catch (RequestFailedException failure) when (IsConflict(failure))
            {
                return await OwnWriteAsync(blob, mark, cancellationToken);
            }
        });
    }

    private async Task<BlobVersion?> UploadAsync(BlobClient blob, ReadOnlyMemory<byte> content, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return VersionOf((await blob.UploadAsync(new BinaryData(content), options, cancellationToken)).Value.ETag);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await _service.GetBlobContainerClient(blob.BlobContainerName).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            return VersionOf((await blob.UploadAsync(new BinaryData(content), options, cancellationToken)).Value.ETag);
        }
    }

    private static async Task<BlobVersion?> OwnWriteAsync(BlobClient blob, string mark, CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(conditions: null, cancellationToken)).Value;
            return properties.Metadata.TryGetValue(WriteMark, out var present) && present == mark ? VersionOf(properties.ETag) : null;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    // The service answers a taken name with 409 or 412, a stale version with 412, and a replaced blob that is gone with 404 or 412.
    private static bool IsConflict(RequestFailedException failure) =>
        failure.Status == 412 || failure.ErrorCode == BlobErrorCode.BlobAlreadyExists || failure.ErrorCode == BlobErrorCode.BlobNotFound;

    private async IAsyncEnumerable<string> NamesAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!BlobName.IsValidPrefix(prefix))
        {
            yield break;
        }

        await foreach (var (container, inner) in ContainersAsync(prefix, cancellationToken))
        {
            await using var blobs = _service.GetBlobContainerClient(container)
                .GetBlobsAsync(BlobTraits.None, BlobStates.None, inner, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await MoveNextAsync(blobs))
            {
                yield return $"{container}/{blobs.Current.Name}";
            }
        }
    }

    private async IAsyncEnumerable<(string Container, string Prefix)> ContainersAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var slash = prefix.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            yield return (prefix[..slash], prefix[(slash + 1)..]);
            yield break;
        }

        await foreach (var container in _service.GetBlobContainersAsync(BlobContainerTraits.None, BlobContainerStates.None, prefix, cancellationToken))
        {
            yield return (container.Name, string.Empty);
        }
    }

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

    private static BlobVersion VersionOf(ETag tag) => new(tag.ToString());

    private BlobClient BlobOf(string name)
    {
        if (!BlobName.IsValid(name))
        {
            throw new ArgumentException($"'{name}' is not a blob name: a container of lower-case letters, then parts of letters, digits and -_.= between slashes, 512 characters at most.", nameof(name));
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return _service.GetBlobContainerClient(name[..slash]).GetBlobClient(name[(slash + 1)..]);
    }

    private Task<T> TranslateAsync<T>(Func<Task<T>> call) => AzureFailure.TranslateAsync(_service.AccountName, call);
}
