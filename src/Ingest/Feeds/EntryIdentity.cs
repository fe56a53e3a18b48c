using System.Globalization;

namespace Ingest.Feeds;

/// <summary>
/// Which entry of a feed this is, over all of the feed's documents. An entry is known by its own id; where several entries of the document share one, by id and
/// link together, and failing that by id and content; without an id by its link, then by link and content; without that by its content.
/// </summary>
/// <param name="Keys">Its key in this document first, then the narrower ones it may have been known by in others; 48 bits each.</param>
/// <param name="Broader">Wider keys that it may have been known by while no other entry shared them.</param>
/// <param name="DocumentKey">The key that a version before this one remembered it by.</param>
/// <param name="Fingerprint">64 bits of its link and of what it says (<see cref="EntryText"/>); never <see cref="SeenEntries.NoFingerprint"/>.</param>
/// <param name="HasOwnLink">Whether it links to a page of its own: then the same link with the same content is the same entry, whatever its id.</param>
internal sealed record EntryIdentity(IReadOnlyList<ulong> Keys, IReadOnlyList<ulong> Broader, ulong DocumentKey, ulong Fingerprint, bool HasOwnLink)
{
    /// <summary>The identities of all entries of a document, in its order.</summary>
    /// <param name="keys">The document's keys (<see cref="EntryKey.All"/>).</param>
    public static IReadOnlyList<EntryIdentity> All(ParsedFeed feed, IReadOnlyList<string> keys)
    {
        var marks = feed.Entries.Select(EntryMarks.Of).ToList();
        var uses = marks.SelectMany(static mark => mark.Names).CountBy(static name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var links = marks.Select(static mark => mark.Link ?? string.Empty).CountBy(static link => link, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var home = feed.Link is null ? null : ComparableAddress.Of(feed.Link);
        return [.. marks.Select((mark, i) => Of(mark, uses, mark.Link is { } link && links[link] == 1 && IsInner(link, home), keys[i]))];
    }

    private static EntryIdentity Of(EntryMarks mark, Dictionary<string, int> uses, bool hasOwnLink, string documentKey)
    {
        var level = mark.Names.TakeWhile(name => uses[name] > 1).Count();
        level = Math.Min(level, mark.Names.Count - 1);
        return new EntryIdentity(
            [.. mark.Names.Skip(level).Select(Short)], [.. mark.Names.Take(level).Select(Short)], Short(documentKey), mark.Fingerprint, hasOwnLink);
    }

    // A link to the front page says nothing about which entry this is, even where there is only one.
    private static bool IsInner(string link, string? home) => link != home && link.AsSpan().ContainsAny('/', '?', '#');

    private static ulong Short(string key) => ulong.Parse(key.AsSpan(0, SeenEntries.KeyDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
