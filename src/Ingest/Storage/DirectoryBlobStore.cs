using System.Runtime.CompilerServices;

namespace Ingest.Storage;

/// <summary>
/// Blobs as files of a directory. A file gets its name only when its bytes are on the disk (temporary file, fsync, link, fsync of the
/// folder), so a crash leaves a blob whole or absent, and of several processes that create one name exactly one does. A version is the
/// SHA-256 of the content, so versions outlive the process. The content type is not kept; a file's name tells it.
/// </summary>
public sealed class DirectoryBlobStore : IBlobStore
{
    // How often a write starts again after another program took a folder or a temporary file away under it.
    private const int Attempts = 3;

    private const int NamesAtOnce = 256;

    private readonly string _root;
    private readonly FolderTree _folders;
    private readonly TemporaryFiles _temporary;
    private readonly BlobLocks _locks;
    private readonly KnownVersions _versions = new();

    /// <summary>Opens a store, creating its root where it is not there yet. Throws <see cref="StorageException"/> where that cannot be.</summary>
    public DirectoryBlobStore(string root)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(root);
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        try
        {
            Directory.CreateDirectory(_root);
            _folders = new FolderTree(_root);
            _temporary = new TemporaryFiles(_root);
            _locks = new BlobLocks(_root);
            TemporaryFiles.Sweep(_root, isOwner: false);
        }
        catch (Exception exception) when (StorageFailure.IsFileFailure(exception))
        {
            throw StorageFailure.Of(exception, _root);
        }
    }

    public Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync(() => Create(path, content.Span) ? CreateOutcome.Created : CreateOutcome.AlreadyThere, cancellationToken);
    }

    public async Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var path = PathOf(name);
        if (await OnPoolAsync(() => File.Exists(path), cancellationToken))
        {
            return CreateOutcome.AlreadyThere;
        }

        try
        {
            _temporary.MakeFolder();
            var temporary = await _temporary.WriteAsync(content, cancellationToken);
            return await OnPoolAsync(() => Publish(temporary, path) ? CreateOutcome.Created : CreateOutcome.AlreadyThere, cancellationToken);
        }
        catch (Exception exception) when (StorageFailure.IsFileFailure(exception))
        {
            throw StorageFailure.Of(exception, _root);
        }
    }

    public Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync(() => _locks.With(name, () => Replace(path, content.Span, expected), cancellationToken), cancellationToken);
    }

    public Task<Blob?> GetAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync(() => Get(path), cancellationToken);
    }

    public Task<BlobVersion?> VersionAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync<BlobVersion?>(() => _versions.Find(path) ?? Get(path)?.Version, cancellationToken);
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync<Stream?>(() => OpenFile(path), cancellationToken);
    }

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync(() => File.Exists(path), cancellationToken);
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        using var chunks = BlobListing.Names(_root, prefix).Chunk(NamesAtOnce).GetEnumerator();
        while (await OnPoolAsync(chunks.MoveNext, cancellationToken))
        {
            foreach (var name in chunks.Current)
            {
                yield return name;
            }
        }
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        return OnPoolAsync(() => _locks.With(name, () => Delete(path), cancellationToken), cancellationToken);
    }

    private bool Create(string path, ReadOnlySpan<byte> content)
    {
        var folder = Path.GetDirectoryName(path)!;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folders.Ensure(folder);
                var created = !File.Exists(path) && FileSystemCalls.TryPublish(_temporary.Write(content), path);

                // Also where it was there: whoever made it may not have come this far yet, and our caller will rely on it.
                FileSystemCalls.SyncFolder(folder);
                return created || (Directory.Exists(path) ? throw new IOException($"'{path}' is a folder") : false);
            }
            catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException && attempt < Attempts && Directory.Exists(_root))
            {
                _folders.Forget();
                _temporary.MakeFolder();
            }
        }
    }

    private bool Publish(string temporary, string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        _folders.Ensure(folder);
        var created = FileSystemCalls.TryPublish(temporary, path);
        FileSystemCalls.SyncFolder(folder);
        return created;
    }

    private BlobVersion? Replace(string path, ReadOnlySpan<byte> content, BlobVersion? expected)
    {
        if (expected is null)
        {
            return Create(path, content) ? VersionOf(content) : null;
        }

        if (Read(path) is not { } present || VersionOf(present) != expected)
        {
            return null;
        }

        File.Move(_temporary.Write(content), path, overwrite: true);
        FileSystemCalls.SyncFolder(Path.GetDirectoryName(path)!);
        return VersionOf(content);
    }

    private static bool Delete(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        File.Delete(path);
        FileSystemCalls.SyncFolder(Path.GetDirectoryName(path)!);
        return true;
    }

    /// <summary>Reads a blob; its version is remembered even where only that is asked for, else a list that was young once would be read again for every article.</summary>
    private Blob? Get(string path) => _versions.Keep(path, () => Read(path) is { } content ? new Blob(content, VersionOf(content)) : null);

    private static byte[]? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // A replaced blob is another file, so what was opened stays one version.
    private static FileStream? OpenFile(string path)
    {
        try
        {
            return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static BlobVersion VersionOf(ReadOnlySpan<byte> content) => new(ContentId.Sha256(content));

    private string PathOf(string name) => BlobName.IsValid(name)
        ? Path.Combine(_root, name)
        : throw new ArgumentException($"'{name}' is not a blob name: a container of lower-case letters, then parts of letters, digits and -_.= between slashes, 512 characters at most.", nameof(name));

    // File calls block; they do so on the pool, so that a caller can start several at once and the disk syncs them together.
    private Task<T> OnPoolAsync<T>(Func<T> work, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                return work();
            }
            catch (Exception exception) when (StorageFailure.IsFileFailure(exception))
            {
                throw StorageFailure.Of(exception, _root);
            }
        },
        cancellationToken);
}
