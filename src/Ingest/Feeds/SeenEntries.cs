namespace Ingest.Feeds;

/// <summary>
/// Which entries of a feed were passed on, kept small: 48 bits of the key and 32 of the content hash. Should two keys ever share their 48 bits, the
/// entry counts as changed and is passed on: a mistake here costs a fetch, never an item. Nothing is forgotten because it is old, so an entry
/// that comes back after years is not new; only beyond <see cref="Most"/> are entries dropped that the feed no longer has.
/// </summary>
public sealed class SeenEntries
{
    /// <summary>How many entries are remembered of one feed, some 26 bytes each.</summary>
    public const int Most = 400_000;

    private const int KeyLength = 12;
    private const int HashLength = 8;
    private readonly SortedDictionary<string, string> _seen;

    public SeenEntries(IReadOnlyDictionary<string, string> seen) => _seen = new SortedDictionary<string, string>(seen.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the entry was never passed on.</summary>
    public bool IsNew(string key) => !_seen.ContainsKey(Short(key));

    /// <summary>Whether the entry was passed on with other content.</summary>
    public bool IsChanged(string key, string contentHash) => _seen.TryGetValue(Short(key), out var known) && !contentHash.StartsWith(known, StringComparison.Ordinal);

    /// <summary>Notes that the entry was passed on.</summary>
    public void Add(string key, string contentHash) => _seen[Short(key)] = contentHash[..HashLength];

    /// <summary>What is to be kept; <paramref name="current"/> are the keys that the feed has now.</summary>
    public IReadOnlyDictionary<string, string> ToKeep(IEnumerable<string> current)
    {
        if (_seen.Count > Most)
        {
            var present = current.Select(Short).ToHashSet(StringComparer.Ordinal);
            foreach (var key in _seen.Keys.Where(key => !present.Contains(key)).Take(_seen.Count - Most).ToList())
            {
                _seen.Remove(key);
            }
        }

        return _seen;
    }

    private static string Short(string key) => key[..KeyLength];
}
