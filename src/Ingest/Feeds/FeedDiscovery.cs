using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ingest.Feeds.Parsing;

namespace Ingest.Feeds;

/// <summary>Finds the feeds that a web page points to by its link tags.</summary>
public static class FeedDiscovery
{
    private static readonly string[] FeedTypes =
    [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/x.atom+xml", "application/x-atom+xml", "text/rss+xml", "text/atom+xml",
        "application/rss", "application/atom", "application/json", "application/xml", "text/xml",
    ];

    /// <summary>The feeds in the order of the page, each address once, absolute.</summary>
    public static IReadOnlyList<DiscoveredFeed> Find(ReadOnlyMemory<byte> page, Uri url, string? contentType)
    {
        var text = DocumentText.Decode(page.Span, contentType, new WarningList()).Text;
        using var document = new HtmlParser().ParseDocument(text);
        var address = Links.Base(document.QuerySelector("base[href]")?.GetAttribute("href"), url) ?? url;
        var found = new List<DiscoveredFeed>();
        foreach (var link in document.GetElementsByTagName("link"))
        {
            if (IsFeed(link) && Links.Resolve(link.GetAttribute("href"), address) is { } target && !found.Exists(feed => feed.Url == target))
            {
                found.Add(new DiscoveredFeed(target, link.GetAttribute("type"), link.GetAttribute("title")));
            }
        }

        return found;
    }

    private static bool IsFeed(IElement link)
    {
        var relations = (link.GetAttribute("rel") ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var type = (link.GetAttribute("type") ?? string.Empty).Split(';')[0].Trim();
        var isTyped = FeedTypes.Contains(type, StringComparer.OrdinalIgnoreCase);
        return relations.Contains("feed", StringComparer.OrdinalIgnoreCase)
            || (isTyped && relations.Contains("alternate", StringComparer.OrdinalIgnoreCase) && !relations.Contains("stylesheet", StringComparer.OrdinalIgnoreCase));
    }
}
