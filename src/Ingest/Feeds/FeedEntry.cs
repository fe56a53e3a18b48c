namespace Ingest.Feeds;

/// <summary>One entry of a feed. <paramref name="Id"/> is the publisher's own id as sent; <paramref name="ContentHtml"/> is the full content where the feed has one, else the description's HTML.</summary>
public sealed record FeedEntry(
    string? Id,
    string? Title,
    string? Url,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    IReadOnlyList<string> Authors,
    string? Summary,
    string? ContentHtml,
    IReadOnlyList<string> Categories,
    IReadOnlyList<FeedEnclosure> Enclosures,
    string? Language);
