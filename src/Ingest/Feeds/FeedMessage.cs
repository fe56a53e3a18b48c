namespace Ingest.Feeds;

/// <summary>A message on <c>feeds</c>: pull this feed, or do other work for it.</summary>
/// <param name="FeedId">The feed.</param>
/// <param name="Due">The time it was due. A feed whose state has already been pulled for this time is not pulled again. For a pushed document: when it came.</param>
/// <param name="Work">Null to pull, else one of the words of <see cref="FeedWork"/>.</param>
/// <param name="FetchId">For a pushed document: the record of its coming, under <c>raw/fetches</c>.</param>
public sealed record FeedMessage(string FeedId, DateTimeOffset Due, string? Work = null, string? FetchId = null);
