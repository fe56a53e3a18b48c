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
    // What is read ahead of the reader of a stream.
    private const int ReadAhead = 1024 * 1024;

    private readonly BlobServiceClient _service;
    private readonly BlobWriter _writer;

    public AzureBlobStore(BlobServiceClient service)
    {
        ArgumentNullException.ThrowIfNull(service);
        _service = service;
        _writer = new BlobWriter(service);
    }

    /// <summary>The name of the storage account.</summary>
    public string Account => _service.AccountName;

    public async Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return Outcome(await TranslateAsync(() => _writer.WriteAsync(blob, content, contentType, NotThere(), cancellationToken), cancellationToken));
    }

    public async Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var blob = BlobOf(name);

        // The condition is only looked at when the last block is there: ask before all of them are sent for nothing.
        return await ExistsAsync(name, cancellationToken)
            ? CreateOutcome.AlreadyThere
            : Outcome(await TranslateAsync(() => _writer.WriteAsync(blob, new GuardedReading(content, FailureOfTheSource), contentType, NotThere(), cancellationToken), cancellationToken));
    }

    public Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        var conditions = expected is { } version ? new BlobRequestConditions { IfMatch = new ETag(version.Value) } : NotThere();
        return TranslateAsync(() => _writer.WriteAsync(blob, content, contentType, conditions, cancellationToken), cancellationToken);
    }

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return UnlessMissingAsync<Blob>(
            async () =>
            {
                var result = (await blob.DownloadContentAsync(cancellationToken)).Value;
                return new Blob(result.Content.ToMemory(), BlobWriter.VersionOf(result.Details.ETag));
            },
            cancellationToken);
    }

    public async Task<BlobVersion?> VersionAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        var properties = await UnlessMissingAsync(async () => (await blob.GetPropertiesAsync(conditions: null, cancellationToken)).Value, cancellationToken);
        return properties is null ? null : BlobWriter.VersionOf(properties.ETag);
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        var options = new BlobOpenReadOptions(allowModifications: false) { BufferSize = ReadAhead };
        return UnlessMissingAsync<Stream>(async () => new GuardedReading(await blob.OpenReadAsync(options, cancellationToken), FailureOfTheService), cancellationToken);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken)
    {
        var blob = BlobOf(name);
        return TranslateAsync(async () => (await blob.ExistsAsync(cancellationToken)).Value, cancellationToken);
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        await using var names = BlobNames.ListAsync(_service, prefix, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await TranslateAsync(async () => await names.MoveNextAsync(), cancellationToken))
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
        return TranslateAsync(async () => (await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions: null, cancellationToken)).Value, cancellationToken);
    }

    private static BlobRequestConditions NotThere() => new() { IfNoneMatch = ETag.All };

    private static CreateOutcome Outcome(BlobVersion? created) => created is null ? CreateOutcome.AlreadyThere : CreateOutcome.Created;

    private StorageException? FailureOfTheService(Exception exception, CancellationToken cancellationToken) =>
        AzureFailure.IsServiceFailure(exception, cancellationToken) ? AzureFailure.Of(exception, _service.AccountName) : null;

    // Not the account's fault, and must not look like it.
    private static StorageException? FailureOfTheSource(Exception exception, CancellationToken cancellationToken) => exception is IOException or UnauthorizedAccessException
        ? new StorageException($"What is to be stored cannot be read ({exception.Message.TrimEnd('.')}); check where it comes from.", exception)
        : null;

    private Task<T?> UnlessMissingAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
        where T : class => TranslateAsync<T?>(
            async () =>
            {
                try
                {
                    return await read();
                }
                catch (RequestFailedException failure) when (failure.Status == 404)
                {
                    return null;
                }
            },
            cancellationToken);

    private BlobClient BlobOf(string name)
    {
        if (!BlobName.IsValid(name))
        {
            throw new ArgumentException($"'{name}' is not a blob name: a container of lower-case letters, then parts of letters, digits and -_.= between slashes, 512 characters at most.", nameof(name));
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return _service.GetBlobContainerClient(name[..slash]).GetBlobClient(name[(slash + 1)..]);
    }

    private Task<T> TranslateAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken) => AzureFailure.TranslateAsync(_service.AccountName, call, cancellationToken);
}
