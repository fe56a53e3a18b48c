using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary>A line of <c>ingest feeds list --format ndjson</c>.</summary>
internal sealed record FeedRow(
    string FeedId,
    string Url,
    string? CurrentUrl,
    string? Title,
    string? Folder,
    string? Schedule,
    string Status,
    string? Reason,
    int Failures,
    int Entries,
    DateTimeOffset Added,
    DateTimeOffset? LastChecked,
    DateTimeOffset? LastChanged,
    DateTimeOffset NextDue)
{
    public static FeedRow Of(FeedState feed) => new(
        feed.FeedId, feed.Url, feed.CurrentUrl, feed.Title, feed.Folder, feed.Schedule, feed.Status, feed.Reason, feed.Failures, feed.Seen.Count,
        feed.Added, feed.LastChecked, feed.LastChanged, feed.NextDue);
}
