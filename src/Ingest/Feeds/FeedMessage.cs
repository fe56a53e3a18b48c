namespace Ingest.Feeds;

/// <summary>A message on <c>feeds</c>: pull this feed.</summary>
/// <param name="FeedId">The feed.</param>
/// <param name="Due">The time it was due. A feed whose state has already been pulled for this time is not pulled again.</param>
public sealed record FeedMessage(string FeedId, DateTimeOffset Due);
