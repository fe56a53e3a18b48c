using System.Globalization;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary>Words for people about feeds.</summary>
internal static class FeedText
{
    public static string OfFeed(string url, ParsedFeed feed) =>
        string.Create(CultureInfo.InvariantCulture, $"{feed.Title ?? url} ({feed.Format}, {feed.Entries.Count} entries): {url}");

    /// <summary>How a feed fares, a sentence a line: when it last went well and brought something, its rhythm, why it is asked again when it is, what is left out, what is wrong.</summary>
    public static IEnumerable<string> Story(FeedState feed)
    {
        if (feed.LastSucceeded is { } succeeded)
        {
            yield return $"Last read {Minute(succeeded)}, last changed {Minute(feed.LastChanged)}, newest entry came {Minute(feed.Rhythm?.LastArrival)}.";
        }

        string?[] schedule =
        [
            feed.Rhythm is { } rhythm ? $"Rhythm: {FeedHealth.Usual(rhythm)}." : null,
            feed.DueBecause is { } why && feed.Status != FeedStatus.Gone ? $"Asked again {Minute(feed.NextDue)}: {why}." : null,
        ];
        if (schedule.Any(static part => part is not null))
        {
            yield return string.Join(' ', schedule.Where(static part => part is not null));
        }

        foreach (var (rule, count) in feed.Excluded ?? new Dictionary<string, int>(StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Left out {count} of its entries: {rule}.");
        }

        if (FeedSettingsText.Of(feed) is { Count: > 0 } settings)
        {
            yield return $"Set: {string.Join("  ", settings.Select(static pair => $"{pair.Key}={pair.Text}"))}";
        }

        if (feed.Reason is { } reason)
        {
            yield return reason;
        }

        if (feed.Notice is { Kind: not FeedNotice.Recovered } notice)
        {
            yield return $"{(notice.IsTold ? "Told" : "Told at the next round; noticed")} {Minute(notice.Time)}: {notice.Kind}.";
        }
    }

    public static string Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";

    public static string Minute(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";

    public static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
