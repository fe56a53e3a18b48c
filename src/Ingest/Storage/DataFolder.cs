using System.Globalization;

namespace Ingest.Storage;

/// <summary>
/// The folder that holds everything one ingest keeps: the tree of blobs and, beside it, the SQLite files. One host may own it; the lock is
/// the system's, so it ends with the process however that ends. Verbs that only read or edit state open it as visitors, whoever owns it.
/// </summary>
public sealed class DataFolder : IDisposable
{
    private const string LockName = ".lock";

    // Beside the lock, because on some systems a locked file can't be read by others.
    private const string OwnerName = ".owner";

    private readonly FileStream? _lock;

    private DataFolder(string path, FileStream? ownerLock)
    {
        Path = path;
        _lock = ownerLock;
    }

    /// <summary>The full path of the folder, which is also the root of the tree of blobs.</summary>
    public string Path { get; }

    /// <summary>The SQLite file of the queues.</summary>
    public string QueueFile => QueueFileOf(Path);

    /// <summary>Whether this process is the one host of the folder.</summary>
    public bool IsOwner => _lock is not null;

    /// <summary>The SQLite file of the queues of a data folder.</summary>
    public static string QueueFileOf(string root) => System.IO.Path.Combine(root, "queue.db");

    /// <summary>Opens a folder as its one owner, creating it where it is not there, and clears away what a crash left behind.</summary>
    public static DataFolderOutcome Own(string path) => Open(path, isCreated: true, static (given, full) =>
    {
        FileStream ownerLock;
        try
        {
            ownerLock = new FileStream(System.IO.Path.Combine(full, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (BlobLocks.IsHeld(exception))
        {
            return new DataFolderOutcome.InUse($"Another ingest{Owner(full)} is using {given}; stop it, or choose another folder with --data.");
        }

        var folder = new DataFolder(full, ownerLock);
        try
        {
            File.WriteAllText(System.IO.Path.Combine(full, OwnerName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            TemporaryFiles.Sweep(full, isOwner: true);
            return new DataFolderOutcome.Opened(folder);
        }
        catch (Exception exception) when (StorageFailure.IsFileFailure(exception))
        {
            folder.Dispose();
            throw;
        }
    });

    /// <summary>
    /// Opens a folder beside whoever owns it, for a verb that reads or changes what is there. Never creates one, so that a mistyped name is
    /// noticed, and never gives <see cref="DataFolderOutcome.InUse"/>.
    /// </summary>
    public static DataFolderOutcome Visit(string path) => Open(path, isCreated: false, Visited);

    /// <summary>The same for a verb that adds something: creates the folder where it is not there.</summary>
    public static DataFolderOutcome VisitOrCreate(string path) => Open(path, isCreated: true, Visited);

    public void Dispose() => _lock?.Dispose();

    private static DataFolderOutcome Visited(string given, string full) => new DataFolderOutcome.Opened(new DataFolder(full, ownerLock: null));

    private static DataFolderOutcome Open(string path, bool isCreated, Func<string, string, DataFolderOutcome> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
            if (File.Exists(full))
            {
                return new DataFolderOutcome.NotWritable($"{path} is a file, not a data folder; choose another with --data.");
            }

            if (!isCreated && !Directory.Exists(full))
            {
                return new DataFolderOutcome.Missing($"There is no data folder {path}; check --data, or start one with 'ingest feeds add URL'.");
            }

            Directory.CreateDirectory(full);
            return open(path, full);
        }
        catch (Exception exception) when (StorageFailure.IsFileFailure(exception))
        {
            return new DataFolderOutcome.NotWritable(
                $"The data folder {path} cannot be written ({exception.Message.TrimEnd('.')}); make it writable for this user, or choose another folder with --data.");
        }
    }

    private static string Owner(string full)
    {
        try
        {
            var owner = File.ReadAllText(System.IO.Path.Combine(full, OwnerName)).Trim();
            return owner.Length > 0 ? $" (process {owner})" : string.Empty;
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}
