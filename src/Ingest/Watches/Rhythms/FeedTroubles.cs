using System.Globalization;
using Ingest.Feeds;

namespace Ingest.Watches.Rhythms;

/// <summary>Whether the feeds that brought a watched thing can still bring it.</summary>
internal sealed class FeedTroubles(Subscriptions subscriptions)
{
    public const string Broken = "feeds-broken";

    public const string NobodyReports = "nobody-reports";

    private const int MostNamed = 5;
    private static readonly TimeSpan FailingAfter = TimeSpan.FromDays(1);

    /// <summary>Why a watched thing is silent: <see cref="Broken"/> where the feeds that brought half of its reports or more bring nothing; the same in words; and what is unsure.</summary>
    public async Task<(string Why, string Because, IReadOnlyList<string> Unsure)> ExplainAsync(WatchRhythm rhythm, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (troubled, total) = (0, rhythm.Feeds.Values.Sum());
        var troubles = new List<string>();
        foreach (var (feedId, reports) in rhythm.Feeds.OrderByDescending(static feed => feed.Value).ThenBy(static feed => feed.Key, StringComparer.Ordinal))
        {
            if (Trouble((await subscriptions.GetAsync(feedId, cancellationToken))?.State, feedId, now) is { } trouble)
            {
                troubled += reports;
                troubles.Add(trouble);
            }
        }

        var named = string.Join("; ", troubles.Take(MostNamed)) + (troubles.Count > MostNamed ? $"; {AlertBundle.AndMore(troubles.Count - MostNamed)}" : string.Empty);
        if (total > 0 && 2 * troubled >= total)
        {
            return (Broken, string.Create(CultureInfo.InvariantCulture, $"{troubles.Count} of the {rhythm.Feeds.Count} feeds that brought it bring nothing: {named}"), []);
        }

        IReadOnlyList<string> unsure = troubles.Count > 0 ? [$"Some feeds that brought a part of it bring nothing: {named}."] : [];
        return total > 0
            ? (NobodyReports, "the feeds that brought it were read all the while: nobody reports it", unsure)
            : (NobodyReports, "news were looked for all the while: nobody reports it", unsure);
    }

    private static string? Trouble(FeedState? feed, string feedId, DateTimeOffset now) => feed switch
    {
        null => $"the feed {feedId} was removed from the list",
        { Status: FeedStatus.Gone } => $"{Name(feed)} was withdrawn by its publisher",
        { Status: FeedStatus.NotAFeed } => $"{Name(feed)} is no feed any more",
        { Status: FeedStatus.Failing or FeedStatus.Refused } when now - (feed.LastSucceeded ?? feed.Added) >= FailingAfter => $"{Name(feed)} cannot be read ({feed.Reason?.TrimEnd('.') ?? feed.Status})",
        { Notice.Kind: FeedNotice.Quiet } => $"{Name(feed)} can be read but has had nothing new",
        _ => null,
    };

    private static string Name(FeedState feed) => feed.Title ?? feed.Url;
}
