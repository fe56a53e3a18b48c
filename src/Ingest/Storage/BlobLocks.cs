namespace Ingest.Storage;

/// <summary>
/// One writer at a time for a blob that is replaced, among threads and among processes. Names share 64 lock files, held by the system's
/// file lock, which ends with the process that holds it.
/// </summary>
internal sealed class BlobLocks
{
    public const string FolderName = ".locks";

    private const int Stripes = 64;

    // What "another process holds it" looks like on Linux, macOS and Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly Lock[] _threads = [.. Enumerable.Range(0, Stripes).Select(static _ => new Lock())];
    private readonly string _folder;

    public BlobLocks(string root)
    {
        _folder = Path.Combine(root, FolderName);
        Directory.CreateDirectory(_folder);
    }

    /// <summary>Does a piece of work while nobody else works on that name.</summary>
    public T With<T>(string name, Func<T> work, CancellationToken cancellationToken)
    {
        var stripe = StripeOf(name);
        lock (_threads[stripe])
        {
            using var file = Open(Path.Combine(_folder, FormattableString.Invariant($"{stripe:x2}")), cancellationToken);
            return work();
        }
    }

    public static bool IsHeld(IOException exception) => Held.Contains(exception.HResult);

    private static FileStream Open(string path, CancellationToken cancellationToken)
    {
        var wait = default(SpinWait);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                wait.SpinOnce();
            }
        }
    }

    // FNV-1a: every process must come to the same stripe, which string.GetHashCode does not promise.
    private static int StripeOf(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)(hash % Stripes);
    }
}
