using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>When an article was published and updated: structured data, metas, microdata, time elements, the address, then dates that are shown. Null where nothing says; never the time of the fetch.</summary>
internal static class DateFinder
{
    private static readonly string[] PublishedMetas =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published", "article:published", "published_time", "publishdate", "publish-date",
        "publish_date", "pubdate", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created", "dc.date", "dcterms.date",
        "date", "article.published", "article_date_original", "originalpublicationdate", "citation_publication_date", "citation_date", "created", "cxenseparse:recs:publishtime", "publishedat",
        "displaydate", "ptime", "og:pubdate", "release_date", "rnews:datepublished", "video:release_date", "datecreated", "bt:pubdate", "analyticsattributes.articledate", "time",
    ];

    private static readonly string[] UpdatedMetas =
    [
        "article:modified_time", "og:updated_time", "og:modified_time", "article:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified", "modified", "revised", "updated_time",
    ];

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal) { "date", "datum", "published", "publish", "pubdate", "timestamp", "posted", "dateline", "time", "fecha", "data", "datetime", "created", "entrydate", "postdate", "meta", "byline", "submitted", "postmeta" };

    public static (DateTimeOffset? Published, DateTimeOffset? Updated) Find(PageMetadata page, PageFacts facts, PageBlocks blocks, Uri? address)
    {
        var isMonthFirst = IsMonthFirst(page, address);
        var updated = DateReader.Read(facts.Updated, isMonthFirst) ?? FirstOf(UpdatedMetas.SelectMany(page.Metas), isMonthFirst) ?? Property(page, "dateModified", isMonthFirst);
        var published = DateReader.Read(facts.Published, isMonthFirst)
            ?? FirstOf(PublishedMetas.SelectMany(page.Metas), isMonthFirst)
            ?? Property(page, "datePublished", isMonthFirst)
            ?? FromTimes(page, isMonthFirst)
            ?? DateReader.InPath(address?.AbsolutePath ?? string.Empty)
            ?? FromNamed(page, isMonthFirst)
            ?? FromShown(blocks, isMonthFirst)
            ?? updated;
        return (published, updated);
    }

    private static DateTimeOffset? FirstOf(IEnumerable<string> values, bool isMonthFirst) => values.Select(v => DateReader.Read(v, isMonthFirst)).FirstOrDefault(static d => d is not null);

    private static DateTimeOffset? Property(PageMetadata page, string property, bool isMonthFirst) =>
        FirstOf(page.Marked.Where(e => e.GetAttribute("itemprop") is { } p && p.Contains(property, StringComparison.OrdinalIgnoreCase)).Select(Value), isMonthFirst);

    private static DateTimeOffset? FromTimes(PageMetadata page, bool isMonthFirst)
    {
        var marked = page.Times.Where(static t => t.HasAttribute("pubdate") || t.GetAttribute("class") is { } c && (c.Contains("publish", StringComparison.OrdinalIgnoreCase) || c.Contains("entry-date", StringComparison.Ordinal)));
        return FirstOf(marked.Select(Value), isMonthFirst) ?? FirstOf(page.Times.Take(5).Select(Value), isMonthFirst);
    }

    private static DateTimeOffset? FromNamed(PageMetadata page, bool isMonthFirst)
    {
        foreach (var element in page.Named)
        {
            if (!IsNamedDate(element.GetAttribute("class")) && !IsNamedDate(element.GetAttribute("id")))
            {
                continue;
            }

            var text = Shown(element);
            if (text.Length > 0 && DateReader.Read(element.GetAttribute("datetime") ?? element.GetAttribute("title"), isMonthFirst) is { } stated)
            {
                return stated;
            }

            if (DateReader.InText(text, isMonthFirst) is { } shown)
            {
                return shown;
            }
        }

        return null;
    }

    private static DateTimeOffset? FromShown(PageBlocks blocks, bool isMonthFirst) =>
        blocks.Blocks.Where(static b => b.Words <= 20 && b.LinkShare < 0.5 && !b.Text.Contains('©', StringComparison.Ordinal)).Take(300)
            .Select(b => DateReader.InText(b.Text, isMonthFirst)).FirstOrDefault(static d => d is not null);

    private static bool IsNamedDate(string? name)
    {
        if (name is null || name.Length > 200)
        {
            return false;
        }

        foreach (var part in name.Split(' '))
        {
            if (MarkWords.Split(part).Exists(DateWords.Contains))
            {
                return true;
            }
        }

        return false;
    }

    private static string Value(IElement element) =>
        element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.GetAttribute("data-datetime") ?? Shown(element);

    private static string Shown(IElement element)
    {
        if (element.ChildNodes.Length > 40)
        {
            return string.Empty;
        }

        var text = element.TextContent;
        return text.Length > 1000 ? string.Empty : PlainText.Collapse(text) is { Length: <= 160 } shown ? shown : string.Empty;
    }

    private static bool IsMonthFirst(PageMetadata page, Uri? address) =>
        page.Meta("og:locale") is { } locale ? locale.StartsWith("en_US", StringComparison.OrdinalIgnoreCase) : address is null || !(address.Host.Length > 3 && address.Host[^3] == '.');
}
