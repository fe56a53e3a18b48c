using System.Globalization;
using System.Runtime.CompilerServices;
using Ingest.Storage;

namespace Ingest.Tests.Stories;

/// <summary>A blob store in memory that can break down at its n-th write, before or after the write took place.</summary>
internal sealed class MemoryBlobStore : IBlobStore
{
    private readonly SortedDictionary<string, Blob> _blobs = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private int _version;

    public int Writes { get; private set; }

    /// <summary>Every call that came in, in order: what was asked (<c>write</c>, <c>read</c> or <c>list</c>) and of which name or prefix.</summary>
    public List<(string Kind, string Name)> Calls { get; } = [];

    /// <summary>The write that breaks, from 1; 0 for none.</summary>
    public int BreakAt { get; set; }

    public bool BreakAfterWriting { get; set; }

    /// <summary>Another writer's work that comes between reading and replacing, once.</summary>
    public Func<Task>? BeforeReplace { get; set; }

    public IReadOnlyDictionary<string, Blob> Blobs => _blobs;

    public Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        Calls.Add(("write", name));
        if (_blobs.ContainsKey(name))
        {
            return Task.FromResult(CreateOutcome.AlreadyThere);
        }

        Write(name, content);
        return Task.FromResult(CreateOutcome.Created);
    }

    public async Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return await CreateAsync(name, bytes.ToArray(), contentType, cancellationToken);
    }

    public async Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken)
    {
        Calls.Add(("write", name));
        if (BeforeReplace is { } before)
        {
            BeforeReplace = null;
            await before();
        }

        if (_blobs.GetValueOrDefault(name)?.Version != expected)
        {
            return null;
        }

        Write(name, content);
        return _blobs[name].Version;
    }

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken)
    {
        // Several may be read at once.
        lock (_gate)
        {
            Calls.Add(("read", name));
            return Task.FromResult(_blobs.GetValueOrDefault(name));
        }
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        Calls.Add(("read", name));
        return Task.FromResult<Stream?>(_blobs.GetValueOrDefault(name) is { } blob ? new MemoryStream(blob.Content.ToArray(), writable: false) : null);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken)
    {
        Calls.Add(("read", name));
        return Task.FromResult(_blobs.ContainsKey(name));
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        Calls.Add(("list", prefix));
        foreach (var name in _blobs.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return name;
        }
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken) => Task.FromResult(_blobs.Remove(name));

    private void Write(string name, ReadOnlyMemory<byte> content)
    {
        Assert(BlobName.IsValid(name), name);
        Writes++;
        if (Writes == BreakAt && !BreakAfterWriting)
        {
            throw new StorageException("The disk is full.");
        }

        _blobs[name] = new Blob(content.ToArray(), new BlobVersion((++_version).ToString(CultureInfo.InvariantCulture)));
        if (Writes == BreakAt)
        {
            throw new StorageException("The machine went away.");
        }
    }

    private static void Assert(bool isValid, string name)
    {
        if (!isValid)
        {
            throw new ArgumentException($"'{name}' is no blob name.", nameof(name));
        }
    }
}
