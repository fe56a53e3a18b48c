namespace Ingest.Storage;

/// <summary>
/// Where facts and state are kept: named byte strings in a tree. Names are relative paths of the form
/// <c>container/folder/name</c> as <see cref="BlobName"/> checks them. Facts are created once and never change;
/// state is replaced by compare-and-set on the <see cref="BlobVersion"/> that was read.
/// A broken store (disk full, no permission, network gone) throws <see cref="StorageException"/>.
/// </summary>
public interface IBlobStore
{
    /// <summary>Creates a blob unless one of that name exists; of several writers exactly one is told <see cref="CreateOutcome.Created"/>. When the call returns the bytes are durable.</summary>
    Task<CreateOutcome> CreateAsync(string name, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken);

    /// <summary>The same from a stream, read once to its end where the name is free; memory does not grow with its length.</summary>
    Task<CreateOutcome> CreateAsync(string name, Stream content, string contentType, CancellationToken cancellationToken);

    /// <summary>Replaces a blob if its version still is <paramref name="expected"/> (null: if there is none yet). Gives the new version, or null where another writer was first.</summary>
    Task<BlobVersion?> ReplaceAsync(string name, ReadOnlyMemory<byte> content, string contentType, BlobVersion? expected, CancellationToken cancellationToken);

    /// <summary>Reads a whole blob and its version, or null where there is none.</summary>
    Task<Blob?> GetAsync(string name, CancellationToken cancellationToken);

    /// <summary>The version that a blob has now, or null where there is none: what <see cref="GetAsync"/> would give, without its bytes where the store knows it without them.</summary>
    async Task<BlobVersion?> VersionAsync(string name, CancellationToken cancellationToken) => (await GetAsync(name, cancellationToken))?.Version;

    /// <summary>Opens a blob to be read from its start in one version, or null where there is none; memory does not grow with its length. The reader disposes it; a read that fails throws <see cref="StorageException"/>.</summary>
    Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken);

    /// <summary>Whether there is a blob of that name.</summary>
    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken);

    /// <summary>The names that start with <paramref name="prefix"/>, in ordinal order.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Removes a piece of state (facts are never removed). True where there was one.</summary>
    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken);
}
