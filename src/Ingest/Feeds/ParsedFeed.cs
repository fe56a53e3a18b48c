namespace Ingest.Feeds;

/// <summary>A feed document as its publisher sent it, cleaned up. Plain-text fields are decoded; links are absolute where a base is known; times are null where none was stated.</summary>
/// <param name="Format">rss-2.0, rss-1.0, rss-0.9x, atom-1.0, atom-0.3, json-feed-1, cdf, …</param>
/// <param name="TtlMinutes">How long the publisher asks readers to wait between visits, in minutes.</param>
/// <param name="Encoding">The character encoding the bytes were read with (IANA name, lower case).</param>
/// <param name="Hub">The hub that pushes it (WebSub).</param>
/// <param name="Warnings">What was wrong with the document and was repaired.</param>
/// <param name="Self">The address that the feed gives itself, which a hub knows it by.</param>
public sealed record ParsedFeed(
    string Format,
    string? Title,
    string? Link,
    string? Description,
    string? Language,
    DateTimeOffset? Updated,
    DateTimeOffset? Published,
    string? Image,
    string? Generator,
    int? TtlMinutes,
    string? Hub,
    IReadOnlyList<FeedEntry> Entries,
    string Encoding,
    IReadOnlyList<FeedWarning> Warnings,
    string? Self = null);
