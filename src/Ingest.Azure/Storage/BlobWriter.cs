using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

/// <summary>Conditional writes, whose containers are made when they are first needed. Gives the new version, or null where the condition did not hold.</summary>
internal sealed class BlobWriter(BlobServiceClient service)
{
    // A write whose answer was lost is sent again by the SDK and then meets itself. This mark tells it from another's.
    private const string WriteMark = "ingestwrite";

    // A stream is sent in blocks of this size, one after the other: two of them are what a write holds in memory.
    private const int BlockBytes = 4 * 1024 * 1024;

    private const int LongestContentType = 256;

    private readonly string _run = Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _containers = new(StringComparer.Ordinal);
    private long _writes;

    public Task<BlobVersion?> WriteAsync(BlobClient blob, ReadOnlyMemory<byte> content, string contentType, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var options = Options(contentType, conditions);
        return UnlessConflictAsync(blob, options, () => UploadAsync(blob, content, options, cancellationToken), cancellationToken);
    }

    public async Task<BlobVersion?> WriteAsync(BlobClient blob, Stream content, string contentType, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        // A stream cannot be sent twice, so what it needs is there first.
        if (!_containers.ContainsKey(blob.BlobContainerName))
        {
            await CreateContainerAsync(blob, cancellationToken);
        }

        var options = Options(contentType, conditions);
        options.TransferOptions = new StorageTransferOptions { InitialTransferSize = BlockBytes, MaximumTransferSize = BlockBytes, MaximumConcurrency = 1 };
        return await UnlessConflictAsync(blob, options, async () => VersionOf((await blob.UploadAsync(content, options, cancellationToken)).Value.ETag), cancellationToken);
    }

    public static BlobVersion VersionOf(ETag tag) => new(tag.ToString());

    private BlobUploadOptions Options(string contentType, BlobRequestConditions conditions) => new()
    {
        HttpHeaders = new BlobHttpHeaders { ContentType = Sendable(contentType) },
        Metadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [WriteMark] = string.Create(CultureInfo.InvariantCulture, $"{_run}-{Interlocked.Increment(ref _writes)}"),
        },
        Conditions = conditions,
    };

    // A web server may call its page anything; what cannot stand in a header must not keep the page's bytes out of the store.
    private static string Sendable(string contentType) =>
        contentType.Length <= LongestContentType && contentType.All(static c => c is >= ' ' and <= '~') && MediaTypeHeaderValue.TryParse(contentType, out _)
            ? contentType
            : "application/octet-stream";

    private async Task<BlobVersion?> UploadAsync(BlobClient blob, ReadOnlyMemory<byte> content, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return VersionOf((await blob.UploadAsync(new BinaryData(content), options, cancellationToken)).Value.ETag);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await CreateContainerAsync(blob, cancellationToken);
            return VersionOf((await blob.UploadAsync(new BinaryData(content), options, cancellationToken)).Value.ETag);
        }
    }

    private async Task CreateContainerAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        await service.GetBlobContainerClient(blob.BlobContainerName).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        _containers[blob.BlobContainerName] = true;
    }

    private static async Task<BlobVersion?> UnlessConflictAsync(BlobClient blob, BlobUploadOptions options, Func<Task<BlobVersion?>> upload, CancellationToken cancellationToken)
    {
        try
        {
            return await upload();
        }
        catch (RequestFailedException failure) when (IsConflict(failure))
        {
            return await OwnWriteAsync(blob, options.Metadata[WriteMark], cancellationToken);
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
}
