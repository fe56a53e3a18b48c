namespace Ingest.Web;

/// <summary>A feed to subscribe to; <paramref name="Schedule"/> is an NCrontab expression, <paramref name="Settings"/> as in <c>ingest feeds set</c>.</summary>
internal sealed record FeedRequest(string? Url, string? Title, string? Folder, string? Schedule, IReadOnlyDictionary<string, string>? Settings = null);
