using System.Globalization;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary>Words for people about feeds.</summary>
internal static class FeedText
{
    public static string OfFeed(string url, ParsedFeed feed) =>
        string.Create(CultureInfo.InvariantCulture, $"{feed.Title ?? url} ({feed.Format}, {feed.Entries.Count} entries): {url}");

    public static string Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date   ";

    public static string Minute(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "-";

    public static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
