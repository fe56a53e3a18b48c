namespace Ingest.Feeds;

/// <summary>A message on <c>pages</c>: one new or changed entry of a feed document that is kept under <c>raw/feeds</c>.</summary>
/// <param name="FeedId">The feed.</param>
/// <param name="FeedSha256">The feed document that holds the entry.</param>
/// <param name="EntryKey">The entry's key within it (<see cref="EntryKey"/>).</param>
/// <param name="Url">The page to fetch, or null where the entry has no link and its own content is the article.</param>
/// <param name="Origin">What the feed document was read with, so that it is read again in the same way.</param>
/// <param name="Visit">The time at which the page was due to be asked again; null where it is read for its entry.</param>
/// <param name="ArticleId">With <paramref name="Visit"/>: the article that the page held before.</param>
public sealed record PageMessage(string FeedId, string FeedSha256, string EntryKey, string? Url, FeedOrigin? Origin = null, DateTimeOffset? Visit = null, string? ArticleId = null);
