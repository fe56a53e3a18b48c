namespace Ingest.Web;

/// <summary>A feed to subscribe to; <paramref name="Schedule"/> is an NCrontab expression.</summary>
internal sealed record FeedRequest(string? Url, string? Title, string? Folder, string? Schedule);
