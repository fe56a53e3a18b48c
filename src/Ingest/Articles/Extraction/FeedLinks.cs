using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>The feeds that a page points to with <c>link rel=alternate</c> (or <c>rel=feed</c>).</summary>
internal static class FeedLinks
{
    private const int MostFeeds = 100;

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "text/xml", "application/xml", "application/x.atom+xml", "application/x-atom+xml", "text/rss+xml",
    };

    public static IReadOnlyList<FeedLink> Find(PageMetadata page, Uri? relativeTo) =>
        page.Links.Where(IsFeed)
            .Select(link => (Link: link, Uri: PageAddress.Absolute(link.GetAttribute("href"), relativeTo)))
            .Where(static found => found.Uri is not null)
            .DistinctBy(static found => found.Uri!.AbsoluteUri, StringComparer.Ordinal)
            .Take(MostFeeds)
            .Select(static found => new FeedLink(found.Uri!.AbsoluteUri, Given(found.Link, "type"), Given(found.Link, "title")))
            .ToArray();

    private static bool IsFeed(IElement link)
    {
        var rel = link.GetAttribute("rel");
        var type = MediaType(link.GetAttribute("type"));
        return PageAddress.Has(rel, "feed")
            ? type is null || Types.Contains(type)
            : PageAddress.Has(rel, "alternate") && !PageAddress.Has(rel, "stylesheet") && type is not null && Types.Contains(type);
    }

    private static string? MediaType(string? type) => string.IsNullOrWhiteSpace(type) ? null : type.Split(';')[0].Trim();

    private static string? Given(IElement link, string attribute) => link.GetAttribute(attribute) is { } value && PlainText.Collapse(value) is { Length: > 0 } given ? given : null;
}
