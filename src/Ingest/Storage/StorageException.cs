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
}
