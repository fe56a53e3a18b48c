using System.Collections.Concurrent;

namespace Ingest.Storage;

/// <summary>Makes the folders of a store durable, each once, and remembers which they are so that a write need not look again.</summary>
internal sealed class FolderTree(string root)
{
    // Each article has a folder of its own, so the memory of them must have an end.
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, bool> _durable = new(StringComparer.Ordinal);
    private int _remembered;

    /// <summary>Creates a folder and those above it, up to the root, which must be there: a missing root is a disk that is not mounted.</summary>
    public void Ensure(string folder)
    {
        if (folder.Length <= root.Length || _durable.ContainsKey(folder))
        {
            return;
        }

        var parent = Path.GetDirectoryName(folder)!;
        Ensure(parent);
        if (parent.Length == root.Length && !Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"Could not find '{root}'");
        }

        Directory.CreateDirectory(folder);
        FileSystemCalls.SyncFolder(parent);
        Remember(folder);
    }

    /// <summary>Forgets all folders, after one of them turned out to be gone.</summary>
    public void Forget()
    {
        _durable.Clear();
        Interlocked.Exchange(ref _remembered, 0);
    }

    private void Remember(string folder)
    {
        if (_durable.TryAdd(folder, value: true) && Interlocked.Increment(ref _remembered) > MostRemembered)
        {
            Forget();
        }
    }
}
