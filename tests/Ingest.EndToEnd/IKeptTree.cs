namespace Ingest.EndToEnd;

/// <summary>What a run keeps, wherever it keeps it, as a data engineer sees it.</summary>
internal interface IKeptTree : IDisposable
{
    /// <summary>What a verb is told to work on it.</summary>
    IReadOnlyList<string> Arguments { get; }

    /// <summary>What a verb's environment says about it.</summary>
    IReadOnlyList<(string Key, string Value)> Settings { get; }

    /// <summary>Every fact: blob name → SHA-256 of its bytes.</summary>
    Task<SortedDictionary<string, string>> FactsAsync();

    /// <summary>The names of the blobs that start with a prefix.</summary>
    Task<IReadOnlyList<string>> NamesAsync(string prefix);

    /// <summary>The bodies of all messages on a queue, oldest first.</summary>
    Task<IReadOnlyList<string>> MessagesAsync(string queue);
}
