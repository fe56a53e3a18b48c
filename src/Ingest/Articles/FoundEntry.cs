using Ingest.Feeds;

namespace Ingest.Articles;

/// <summary>An entry read again from its stored feed document, with what the feed says of itself.</summary>
/// <param name="FeedUrl">The address the feed was subscribed with; null where that is no longer known.</param>
public sealed record FoundEntry(FeedEntry Entry, string? FeedTitle, string? FeedLanguage, string? FeedUrl);
