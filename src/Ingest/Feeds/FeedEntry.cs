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
    string? Language)
{
    /// <summary>Where the entry says it happened (georss, geo).</summary>
    public GeoPoint? Position { get; init; }

    /// <summary>The picture that the publisher shows with it, absolute.</summary>
    public string? Image { get; init; }

    /// <summary>How many comments it has (slash, thr).</summary>
    public int? CommentCount { get; init; }

    /// <summary>The id of the entry that it answers (thr).</summary>
    public string? InReplyTo { get; init; }
}
