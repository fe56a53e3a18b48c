using AngleSharp.Dom;
using Ingest.Feeds;

namespace Ingest.Articles.Extraction;

/// <summary>
/// The address of the full page for one that was made for phones and declares none. Two articles must never become one, so it is the address that a link of
/// the page itself gives; or this page's own without the marks of AMP, if it is an AMP document; or the same path on the one host of the same domain that the
/// page links to again and again, if that path has words enough to be of one article only.
/// </summary>
internal static class PhoneAddress
{
    private const int MostLinks = 2000;
    private const int FewestLinks = 3;
    private const int FewestWords = 4;

    /// <summary>Null where the address has no mark of a page for phones, or the full page's address cannot be told.</summary>
    public static Uri? FullPage(Uri address, IElement root)
    {
        var hosts = PhoneMarks.HostsWithout(address.IdnHost);
        var bare = PhoneMarks.PathWithout(address);
        if (hosts.Count == 0 && bare is null)
        {
            return null;
        }

        // "/topics/amp" may be about the thing: a segment is a mark on a page that says of itself what it is, a parameter on any.
        var isAmp = root.HasAttribute("amp") || root.HasAttribute("⚡");
        var isMarked = bare is not null && (isAmp || bare.Split('?')[0] == address.AbsolutePath);
        var path = isMarked ? bare! : address.AbsolutePath + Query(address);
        var links = Links(root, address);
        return hosts.Count == 0 && !isMarked ? null
            : links.Find(link => IsOneOf(link.IdnHost, hosts, address) && Same(link, path)) is { } said ? said
            : hosts.Count > 0 ? OnOneHost(address, links, hosts, path)
            : isAmp ? On(address, address.Host, path) : null;
    }

    private static Uri? OnOneHost(Uri address, List<Uri> links, IReadOnlyList<string> hosts, string path)
    {
        var linked = links.Where(link => hosts.Contains(link.IdnHost, StringComparer.Ordinal)).CountBy(static link => link.IdnHost).Where(static host => host.Value >= FewestLinks).ToArray();
        return linked is [var only] && PhoneMarks.WordsOf(path) >= FewestWords ? On(address, only.Key, path) : null;
    }

    private static List<Uri> Links(IElement root, Uri address) =>
        [.. root.QuerySelectorAll("a[href]").Take(MostLinks).Select(link => PageAddress.Absolute(link.GetAttribute("href"), address)).OfType<Uri>()];

    private static bool IsOneOf(string host, IReadOnlyList<string> hosts, Uri address) => hosts.Count == 0 ? host == address.IdnHost : hosts.Contains(host, StringComparer.Ordinal);

    private static bool Same(Uri link, string path) => (link.AbsolutePath.TrimEnd('/') + Query(link)).Equals(Trimmed(path), StringComparison.Ordinal);

    private static string Trimmed(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? path.TrimEnd('/') : path[..query].TrimEnd('/') + path[query..];
    }

    private static string Query(Uri address) => TrackingParameters.Without(address) is { Length: > 0 } query ? "?" + query : string.Empty;

    private static Uri? On(Uri address, string host, string path) => Uri.TryCreate($"{address.Scheme}://{host}{(address.IsDefaultPort ? string.Empty : ":" + address.Port)}{path}", UriKind.Absolute, out var full) ? full : null;
}
