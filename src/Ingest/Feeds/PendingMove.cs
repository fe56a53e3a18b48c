namespace Ingest.Feeds;

/// <summary>A feed's server says that it has moved for good to <paramref name="Url"/>, and has said so on <paramref name="Pulls"/> pulls in a row since <paramref name="Since"/>.</summary>
public sealed record PendingMove(string Url, int Pulls, DateTimeOffset? Since = null);
