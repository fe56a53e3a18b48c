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
    DateTimeOffset NextDue,
    DateTimeOffset? LastSucceeded,
    DateTimeOffset? LastNew,
    double? EntriesPerDay,
    string? DueBecause,
    IReadOnlyDictionary<string, int>? Excluded,
    IReadOnlyDictionary<string, string>? Settings,
    string Reliability,
    FeedNotice? Notice)
{
    public static FeedRow Of(FeedState feed) => new(
        feed.FeedId, feed.Url, feed.CurrentUrl, feed.Title, feed.Folder, feed.Schedule, feed.Status, feed.Reason, feed.Failures, feed.EntryCount(),
        feed.Added, feed.LastChecked, feed.LastChanged, feed.NextDue,
        feed.LastSucceeded, feed.Rhythm?.LastArrival, feed.Rhythm is { } rhythm ? Math.Round(rhythm.PerDay(), 2) : null, feed.DueBecause, feed.Excluded,
        Pairs(feed), feed.Settings?.Reliability ?? "unknown", feed.Notice);

    // Several rules for one field stand under one key, a line each.
    private static Dictionary<string, string>? Pairs(FeedState feed) =>
        FeedSettingsText.Of(feed) is { Count: > 0 } pairs
            ? pairs.GroupBy(static pair => pair.Key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => string.Join('\n', group.Select(static pair => pair.Text)), StringComparer.Ordinal)
            : null;
}
