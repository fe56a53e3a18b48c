namespace Ingest.Storage;

/// <summary>The store or the queue cannot do its work (disk full, no permission, corrupt file, network gone); the message says what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public StorageException()
    {
    }

    /// <summary>
    /// Whether the store as a whole is out of reach for now (network gone, service down, disk full, no permission), so that every other piece of
    /// work would fail alike. It is then no fault of the message that was worked on.
    /// </summary>
    public bool IsOutage { get; init; }
}
