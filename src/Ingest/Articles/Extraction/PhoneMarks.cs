using Ingest.Feeds;
using Ingest.Feeds.Fetching;

namespace Ingest.Articles.Extraction;

/// <summary>What in an address says that it is that of a page for phones: <c>m.</c>, <c>mobile.</c>, <c>amp.</c>; <c>/amp</c>, <c>.amp</c>, <c>?amp=1</c>.</summary>
internal static class PhoneMarks
{
    private static readonly string[] Labels = ["m", "mobile", "mobil", "amp"];
    private static readonly string[] Outputs = ["outputtype=amp", "output=amp"];

    /// <summary>The hosts of the same registrable domain that the full page may be on; empty where the host has no mark.</summary>
    public static IReadOnlyList<string> HostsWithout(string host)
    {
        var domain = PublicSuffixes.RegistrableDomain(host);
        if (host.Length <= domain.Length || !host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var labels = host[..^(domain.Length + 1)].Split('.').ToList();
        return labels.RemoveAll(static label => Labels.Contains(label, StringComparer.OrdinalIgnoreCase)) == 0 ? []
            : labels.Count == 0 ? ["www." + domain, domain]
            : [$"{string.Join('.', labels)}.{domain}"];
    }

    /// <summary>Path and query without the marks of AMP; null where there are none.</summary>
    public static string? PathWithout(Uri address)
    {
        var path = address.AbsolutePath;
        var segments = path.Split('/').ToList();
        var last = segments.FindLastIndex(static segment => segment.Length > 0);
        if (last > 1 && segments[last] == "amp")
        {
            segments.RemoveAt(last);
        }
        else if (last > 1 && segments[1] == "amp")
        {
            segments.RemoveAt(1);
        }
        else if (last > 0)
        {
            segments[last] = WithoutEnding(segments[last]);
        }

        var bare = string.Join('/', segments);
        var query = TrackingParameters.Without(address);
        var kept = string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(static pair => !IsAmp(pair)));
        return bare == path && kept == query ? null : bare + (kept.Length == 0 ? string.Empty : "?" + kept);
    }

    /// <summary>The words of an address's longest segment.</summary>
    public static int WordsOf(string path) => path.Split('/').Max(static segment => segment.Split(['-', '_', '.'], StringSplitOptions.RemoveEmptyEntries).Count(static word => word.Length > 1 && word.All(char.IsLetter)));

    private static string WithoutEnding(string segment) =>
        segment.EndsWith(".amp", StringComparison.OrdinalIgnoreCase) ? segment[..^4]
        : segment.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase) ? segment[..^9] + ".html"
        : segment;

    private static bool IsAmp(string pair) =>
        pair.Equals("amp", StringComparison.OrdinalIgnoreCase) || pair.StartsWith("amp=", StringComparison.OrdinalIgnoreCase) || Outputs.Contains(pair, StringComparer.OrdinalIgnoreCase);
}
