using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary>An entry in a line of <c>ingest parse feed</c>: what the contract of that verb names, and nothing else.</summary>
internal sealed record FeedEntryLine(
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
    public static FeedEntryLine Of(FeedEntry entry) => new(
        entry.Id, entry.Title, entry.Url, entry.Published, entry.Updated, entry.Authors, entry.Summary, entry.ContentHtml, entry.Categories, entry.Enclosures, entry.Language);
}
