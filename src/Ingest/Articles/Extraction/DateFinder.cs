namespace Ingest.Articles.Extraction;

/// <summary>
/// When an article was published and updated: structured data, metas, microdata, the address, the date nearest the title, then dates in the text.
/// Null where nothing says; never the time of the fetch.
/// </summary>
internal sealed class DateFinder
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

    private readonly PageMetadata _page;
    private readonly PageFacts _facts;
    private readonly bool _isMonthFirst;

    private DateFinder(PageMetadata page, PageFacts facts, bool isMonthFirst) => (_page, _facts, _isMonthFirst) = (page, facts, isMonthFirst);

    public static PageDates Find(PageMetadata page, PageFacts facts, PageBlocks blocks, Uri? address, string? language, string? title)
    {
        var finder = new DateFinder(page, facts, DateOrder.IsMonthFirst(language, address));
        var shown = new ShownDates(page, blocks, finder._isMonthFirst);
        var updated = finder.StatedUpdate();
        var published = finder.Stated()
            ?? Elsewhere(shown, address, title)
            ?? shown.InText()
            ?? shown.Nearest(title, isNear: false)
            ?? (updated is { } change ? change with { Source = DateSource.Updated } : null);
        return new PageDates(finder.InItsZone(published, blocks), finder.InItsZone(updated, blocks));
    }

    private PageDate? Stated() =>
        (_facts.IsArticle ? Said(_facts.Published, DateSource.JsonLd) : null)
        ?? FirstOf(PublishedMetas.SelectMany(_page.Metas), DateSource.Meta)
        ?? Property("datePublished")
        ?? Said(_facts.Published, DateSource.JsonLdPage);

    private PageDate? StatedUpdate() =>
        Said(_facts.Updated, _facts.IsArticle ? DateSource.JsonLd : DateSource.JsonLdPage) ?? FirstOf(UpdatedMetas.SelectMany(_page.Metas), DateSource.Meta) ?? Property("dateModified");

    /// <summary>The day in the address is sure, but has no time; an element that gives the same day has.</summary>
    private static PageDate? Elsewhere(ShownDates shown, Uri? address, string? title)
    {
        var inPath = DateReader.InPath(address?.AbsolutePath ?? string.Empty);
        var nearest = shown.Nearest(title, isNear: true);
        return inPath is not { } day || (nearest is { } element && (element.Time.Date - day.Time.Date).Duration() <= TimeSpan.FromDays(1)) ? nearest : day.From(DateSource.Url);
    }

    /// <summary>The same instant with the publisher's own offset from UTC, where the page states it elsewhere so, or shows it on the publisher's clock.</summary>
    private PageDate? InItsZone(PageDate? date, PageBlocks blocks)
    {
        if (date is not { Time: { Offset.Ticks: 0 } time, Precision: DatePrecision.Time } || time.TimeOfDay == TimeSpan.Zero)
        {
            return date;
        }

        var stated = PublishedMetas.Concat(UpdatedMetas).SelectMany(_page.Metas).Concat(_page.Dates.Take(20).Select(static d => d.Element.GetAttribute("datetime")).OfType<string>());
        foreach (var value in stated.Where(static v => v.Length > 16))
        {
            if (DateReader.Read(value) is { Time: var other } && other.Offset != TimeSpan.Zero && (other - time).Duration() < TimeSpan.FromMinutes(1))
            {
                return date.Value with { Time = time.ToOffset(other.Offset) };
            }
        }

        return ShownZone.Find(_page, blocks, time, _isMonthFirst) is { } offset ? date.Value with { Time = time.ToOffset(offset) } : date;
    }

    private PageDate? Said(string? value, DateSource source) => DateReader.Read(value, _isMonthFirst) is { } date ? date.From(source) : null;

    private PageDate? FirstOf(IEnumerable<string> values, DateSource source) => values.Select(v => Said(v, source)).FirstOrDefault(static d => d is not null);

    private PageDate? Property(string property) =>
        FirstOf(_page.Marked.Where(e => e.Element.GetAttribute("itemprop") is { } p && p.Contains(property, StringComparison.OrdinalIgnoreCase)).Select(static e => ShownDates.ValueOf(e.Element)), DateSource.Microdata);
}
