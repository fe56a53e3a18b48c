namespace Ingest.Storage;

/// <summary>What came of opening a data folder. The messages are one sentence that says what to do.</summary>
public abstract record DataFolderOutcome
{
    private DataFolderOutcome()
    {
    }

    /// <summary>The folder is there and can be used; dispose it to let it go.</summary>
    public sealed record Opened(DataFolder Folder) : DataFolderOutcome;

    /// <summary>Another process owns the folder.</summary>
    public sealed record InUse(string Message) : DataFolderOutcome;

    /// <summary>There is no such folder, and it was not to be created.</summary>
    public sealed record Missing(string Message) : DataFolderOutcome;

    /// <summary>The folder cannot be created or written.</summary>
    public sealed record NotWritable(string Message) : DataFolderOutcome;
}
