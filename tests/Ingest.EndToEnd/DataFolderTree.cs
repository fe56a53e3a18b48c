using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.EndToEnd;

/// <summary>A data folder as a data engineer sees it: facts by name and hash, alerts, and what is on the claims queue.</summary>
internal sealed class DataFolderTree : IKeptTree
{
    internal static readonly string[] FactContainers = ["raw", "articles", "enriched", "claims"];

    /// <summary>A new empty folder.</summary>
    public DataFolderTree() => Root = Directory.CreateTempSubdirectory("ingest-e2e-").FullName;

    public string Root { get; }

    public IReadOnlyList<string> Arguments => ["--data", Root];

    public IReadOnlyList<(string Key, string Value)> Settings => [];

    Task<SortedDictionary<string, string>> IKeptTree.FactsAsync() => Task.FromResult(Facts());

    Task<IReadOnlyList<string>> IKeptTree.NamesAsync(string prefix) => Task.FromResult(Names(prefix));

    /// <summary>Every fact: blob name → SHA-256 of its bytes.</summary>
    public SortedDictionary<string, string> Facts()
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in FactContainers)
        {
            foreach (var (name, path) in Files(container))
            {
                facts.Add(name, ContentId.Sha256(File.ReadAllBytes(path)));
            }
        }

        return facts;
    }

    /// <summary>The names of a container's blobs.</summary>
    public IReadOnlyList<string> Names(string prefix) =>
        [.. Files(prefix.Split('/')[0]).Select(static file => file.Name).Where(name => name.StartsWith(prefix, StringComparison.Ordinal))];

    /// <summary>The bodies of all messages on a queue, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync(string queue)
    {
        using var messages = new SqliteMessageQueue(DataFolder.QueueFileOf(Root), TimeProvider.System);
        return [.. (await messages.PeekAsync(queue, 100_000, CancellationToken.None)).Select(static message => message.Body)];
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Root, recursive: true);
    }

    private IEnumerable<(string Name, string Path)> Files(string container)
    {
        var folder = Path.Combine(Root, container);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), path))
            : [];
    }
}
