using Ingest.Storage;

namespace Ingest.Tests.Web;

/// <summary>A store in memory and an empty queue; both work, or are broken.</summary>
internal sealed class StoreDouble : IBlobStore, IMessageQueue
{
    private readonly SortedDictionary<string, Blob> _blobs = new(StringComparer.Ordinal);

    public bool IsBroken { get; set; }

    public Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
        AnswerAsync(_blobs.TryAdd(name, new Blob(content, new BlobVersion("1"))) ? CreateOutcome.Created : CreateOutcome.AlreadyThere);

    public Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken) => AnswerAsync(_blobs.Remove(name));

    public Task<QueueDepth> CountAsync(string queue, CancellationToken cancellationToken) => AnswerAsync(new QueueDepth(0, 0, 0));

    public Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken)
    {
        if (_blobs.GetValueOrDefault(name)?.Version != expected)
        {
            return AnswerAsync<BlobVersion?>(null);
        }

        _blobs[name] = new Blob(content, new BlobVersion($"{expected?.Value}1"));
        return AnswerAsync<BlobVersion?>(_blobs[name].Version);
    }

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken) => AnswerAsync(_blobs.GetValueOrDefault(name));

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken) => IsBroken
        ? throw new StorageException("The disk is full; make room.")
        : _blobs.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList().ToAsyncEnumerable();

    public Task SendAsync(string queue, IReadOnlyList<string> bodies, TimeSpan delay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int count, TimeSpan lease, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<QueueMessage?> RenewAsync(QueueMessage message, TimeSpan lease, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> CompleteAsync(QueueMessage message, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> ReleaseAsync(QueueMessage message, TimeSpan delay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> SetAsideAsync(QueueMessage message, string reason, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<QueueMessage>> PeekAsync(string queue, int count, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> RetryAsync(string queue, string? id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> DropAsync(string queue, string? id, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Task<T> AnswerAsync<T>(T answer) => IsBroken ? Task.FromException<T>(new StorageException("The disk is full; make room.")) : Task.FromResult(answer);
}
