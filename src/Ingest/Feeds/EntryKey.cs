using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>Which entry is which. An entry is known by its own id; where several entries of a document share one, by id and link together; without an id by its link; without that by its content.</summary>
public static class EntryKey
{
    /// <summary>The key of an entry whose id or link is its own within the document.</summary>
    public static string Of(FeedEntry entry) => Of(entry, isShared: false);

    /// <summary>The key of an entry.</summary>
    /// <param name="isShared">Whether other entries of the document have the same id (or, without ids, the same link).</param>
    public static string Of(FeedEntry entry, bool isShared)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Name(entry), isShared) switch
        {
            ({ } name, false) => ContentId.Of(name.Kind, name.Value),
            ({ Kind: "id" } name, true) when entry.Url is not null => ContentId.Of("id+url", name.Value, entry.Url),
            ({ } name, true) => ContentId.Of("shared", name.Value, ContentHash(entry)),
            (null, _) => ContentId.Of("content", ContentHash(entry)),
        };
    }

    /// <summary>The keys of all entries of a document, in its order. Entries that are the same in every respect have the same key.</summary>
    public static IReadOnlyList<string> All(ParsedFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        var shared = feed.Entries.Select(Name).OfType<EntryName>().GroupBy(static name => name).Where(static group => group.Count() > 1).Select(static group => group.Key).ToHashSet();
        var keys = feed.Entries.Select(entry => Of(entry, Name(entry) is { } name && shared.Contains(name))).ToArray();
        TellApart(feed, keys);
        return keys;
    }

    // Where id and link together are shared too, only the content is left.
    private static void TellApart(ParsedFeed feed, string[] keys)
    {
        foreach (var same in Enumerable.Range(0, keys.Length).GroupBy(i => keys[i], StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            var hashes = same.Select(i => ContentHash(feed.Entries[i])).ToList();
            if (hashes.Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                foreach (var (i, hash) in same.Zip(hashes))
                {
                    keys[i] = ContentId.Of("same", same.Key, hash);
                }
            }
        }
    }

    /// <summary>A hash of what an entry says; when it changes, the entry has changed. Dates are left out: publishers touch them without a reason.</summary>
    public static string ContentHash(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ContentId.Of(entry.Title ?? string.Empty, entry.Url ?? string.Empty, entry.Summary ?? string.Empty, entry.ContentHtml ?? string.Empty);
    }

    private static EntryName? Name(FeedEntry entry) =>
        !string.IsNullOrWhiteSpace(entry.Id) ? new EntryName("id", entry.Id) : entry.Url is not null ? new EntryName("url", entry.Url) : null;

    private sealed record EntryName(string Kind, string Value);
}
