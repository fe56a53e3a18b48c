using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Notes what is well-formed and odd nevertheless, and what is done about it.</summary>
internal static class FeedOddities
{
    private const int LongestTtlMinutes = 31 * 24 * 60;

    public static void Note(IReadOnlyList<FeedEntry> entries, int? ttlMinutes, WarningList warnings)
    {
        if (ttlMinutes > LongestTtlMinutes)
        {
            warnings.Add("long-ttl", string.Create(CultureInfo.InvariantCulture, $"The feed asks to be visited only every {ttlMinutes / (24 * 60)} days; it is visited more often."));
        }

        var links = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Id is not null && !links.TryAdd(entry.Id, entry.Url) && !string.Equals(links[entry.Id], entry.Url, StringComparison.Ordinal))
            {
                warnings.Add("repeated-id", "Entries with different links have the same id; they are told apart by both.");
            }
        }
    }
}
