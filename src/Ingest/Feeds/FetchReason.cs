namespace Ingest.Feeds;

/// <summary>Why a fetch was made.</summary>
/// <param name="Kind"><c>feed</c>, <c>page</c>, or <c>push</c> where a hub brought the feed unasked.</param>
/// <param name="FeedId">The feed, or the feed whose entry pointed at the page.</param>
/// <param name="FeedSha256">For a page: the feed document that held the entry, under <c>raw/feeds</c>.</param>
/// <param name="EntryKey">For a page: the entry's key within that document.</param>
/// <param name="Origin">For a page: what that document was read with.</param>
/// <param name="Visit">For a page that was asked again to catch corrections: the time it was due.</param>
/// <param name="Instead">For an entry that was read instead of its page: why the page was not, such as <c>robots</c>.</param>
/// <param name="Part">For a further page of an article: its number, from 2.</param>
public sealed record FetchReason(
    string Kind, string FeedId, string? FeedSha256 = null, string? EntryKey = null, FeedOrigin? Origin = null, DateTimeOffset? Visit = null, string? Instead = null, int? Part = null);
