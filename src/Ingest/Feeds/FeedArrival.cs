using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>A feed document that a request brought: kept, and read as the feed's settings were then.</summary>
/// <param name="Sha256">The document, under <c>raw/feeds</c>.</param>
/// <param name="Reading">What it holds; null where it is no feed.</param>
/// <param name="Version">The version of the feed's state that it was read with.</param>
internal sealed record FeedArrival(FetchedDocument Document, string Sha256, FeedParseOutcome Parsed, FeedReading? Reading, BlobVersion Version)
{
    /// <summary>Reads a document that is kept already.</summary>
    public static FeedArrival Of(FetchedDocument document, string sha256, Subscription feed)
    {
        var origin = FeedOrigin.Of(document, feed.State.Settings);
        var parsed = FeedParser.Parse(document.Body, origin.Url, origin.ContentType);
        var reading = parsed is FeedParseOutcome.Parsed { Feed: var read } ? FeedReading.Of(read, sha256, origin) : null;
        return new FeedArrival(document, sha256, parsed, reading, feed.Version);
    }

    /// <summary>Whether the feed is still as it was when this was read; another reading may be right else.</summary>
    public bool IsOf(Subscription feed) => feed.Version == Version;
}
