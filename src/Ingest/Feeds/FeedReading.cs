namespace Ingest.Feeds;

/// <summary>A feed document that was kept and read: the feed, where it lies, and which entry is which.</summary>
/// <param name="Sha256">The document, under <c>raw/feeds</c>.</param>
/// <param name="Keys">The entries' keys within it, in its order.</param>
/// <param name="Identities">Which entries of the feed they are, in the same order.</param>
internal sealed record FeedReading(ParsedFeed Feed, string Sha256, FeedOrigin Origin, IReadOnlyList<string> Keys, IReadOnlyList<EntryIdentity> Identities)
{
    public static FeedReading Of(ParsedFeed feed, string sha256, FeedOrigin origin)
    {
        var keys = EntryKey.All(feed);
        return new FeedReading(feed, sha256, origin, keys, EntryIdentity.All(feed, keys));
    }
}
