namespace Ingest.Feeds;

/// <summary>A feed document as its publisher sent it, cleaned up. Plain-text fields are decoded; links are absolute where a base is known; times are null where none was stated.</summary>
/// <param name="Format">rss-2.0, rss-1.0, rss-0.9x, atom-1.0, atom-0.3, json-feed-1, cdf, sitemap, news-sitemap</param>
/// <param name="Generator">The software that made it, with its version and address as far as they are stated.</param>
/// <param name="TtlMinutes">How long the publisher asks readers to wait between visits, in minutes.</param>
/// <param name="Encoding">The character encoding the bytes were read with (IANA name, lower case).</param>
/// <param name="Hub">The hub that pushes it (WebSub).</param>
/// <param name="Warnings">What was wrong with the document and was repaired.</param>
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
    IReadOnlyList<FeedWarning> Warnings)
{
    /// <summary>The feed's own address as it states it (rel=self), which WebSub calls the topic.</summary>
    public string? Self { get; init; }

    /// <summary>How often the feed says it changes (sy): period by frequency.</summary>
    public TimeSpan? UpdatePeriod { get; init; }

    /// <summary>The hours in UTC, 0 to 23, in which the feed asks not to be visited.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    /// <summary>The days in UTC on which the feed asks not to be visited.</summary>
    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];
}
