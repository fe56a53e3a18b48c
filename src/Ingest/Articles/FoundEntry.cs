using Ingest.Feeds;

namespace Ingest.Articles;

/// <summary>An entry read again from its stored feed document, with what the feed says of itself.</summary>
/// <param name="FeedUrl">Where the feed document came from; null where that is not known.</param>
public sealed record FoundEntry(FeedEntry Entry, string? FeedTitle, string? FeedLanguage, string? FeedUrl);
