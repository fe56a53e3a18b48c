namespace Ingest.Web;

/// <summary>What is to change of a feed: keys and texts as in <c>ingest feeds set</c>; an empty text takes a setting away.</summary>
internal sealed record FeedChangeRequest(IReadOnlyDictionary<string, string>? Settings);
