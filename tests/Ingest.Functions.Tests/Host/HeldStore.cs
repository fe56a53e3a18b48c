using Ingest.Storage;

namespace Ingest.Functions.Tests.Host;

/// <summary>A store whose first creation under a prefix waits until it is let go.</summary>
internal sealed class HeldStore(IBlobStore inner, string prefix) : IBlobStore
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when someone waits.</summary>
    public Task Reached => _reached.Task;

    public void Release() => _release.TrySetResult();

    public async Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        if (name.StartsWith(prefix, StringComparison.Ordinal) && _reached.TrySetResult())
        {
            await _release.Task.WaitAsync(cancellationToken);
        }

        return await inner.CreateAsync(name, content, contentType, cancellationToken);
    }

    public Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken) =>
        inner.CreateAsync(name, content, contentType, cancellationToken);

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken) => inner.OpenAsync(name, cancellationToken);

    public Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken) =>
        inner.ReplaceAsync(name, content, contentType, expected, cancellationToken);

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken) => inner.GetAsync(name, cancellationToken);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) => inner.ExistsAsync(name, cancellationToken);

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken) => inner.DeleteAsync(name, cancellationToken);
}
