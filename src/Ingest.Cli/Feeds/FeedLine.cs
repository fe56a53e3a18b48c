using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary>A line of <c>ingest parse feed</c>: the file and the feed it holds.</summary>
internal sealed record FeedLine(
    string File,
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
    IReadOnlyList<FeedEntryLine> Entries,
    string Encoding,
    IReadOnlyList<FeedWarning> Warnings)
{
    public static FeedLine Of(string file, ParsedFeed feed) => new(
        file, feed.Format, feed.Title, feed.Link, feed.Description, feed.Language, feed.Updated, feed.Published, feed.Image, feed.Generator,
        feed.TtlMinutes, feed.Hub, [.. feed.Entries.Select(FeedEntryLine.Of)], feed.Encoding, feed.Warnings);
}
