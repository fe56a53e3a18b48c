using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ingest.Articles.Extraction;

namespace Ingest.Articles;

/// <summary>
/// Reads an article out of a page's bytes. A pure function: the same bytes, address and content type always give the same article.
/// Never throws on any bytes; time and memory grow linearly with the page and nothing recurses over its tree.
/// </summary>
public static class ArticleExtractor
{
    private const int ExcerptLength = 300;

    /// <param name="html">The page as it was received, content codings undone.</param>
    /// <param name="url">Where it was read, after redirects.</param>
    /// <param name="contentType">The HTTP header, for its charset; null where there was none.</param>
    public static ExtractedArticle Extract(ReadOnlyMemory<byte> html, string url, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(url);
        var markup = MarkupGuard.Limit(PageCharset.Decode(html.Span, contentType));
        using var document = new HtmlParser().ParseDocument(markup);
        return Read(document.DocumentElement, url);
    }

    private static ExtractedArticle Read(IElement root, string url)
    {
        var page = PageMetadata.Read(root);
        var facts = StructuredData.Read(page.Scripts);
        var blocks = BlockReader.Read(root);
        var address = PageAddress.Parse(url);
        var relativeTo = PageAddress.Absolute(page.BaseAddress, address) ?? address;
        var siteName = SiteName(page, facts);
        var title = TitleFinder.Find(page, facts, siteName);
        var body = BodyFinder.Find(blocks, facts.Body, title, page.Meta("og:description", "description", "twitter:description") ?? facts.Description);
        var entries = LiveEntries.Find(page, facts, body, title, address);
        body = LiveText.With(body, entries);
        var language = LanguageFinder.Find(root, page, facts);
        var dates = LiveDates.Of(DateFinder.Find(page, facts, blocks, address, language, title), entries);
        var article = new ExtractedArticle(
            url,
            PageAddress.Canonical(page, facts, root, address, relativeTo),
            title,
            AuthorFinder.Find(page, facts, blocks, siteName, title),
            siteName,
            dates.Published?.Time,
            dates.Updated?.Time,
            LanguageFinder.Of(language, body.Text),
            body.Text,
            Excerpt(page, facts, body),
            PageAddress.Absolute(page.Meta("og:image", "og:image:url", "twitter:image", "twitter:image:src") ?? facts.Image, relativeTo)?.AbsoluteUri,
            ArticleKind.Other,
            FeedLinks.Find(page, relativeTo));
        var kind = KindFinder.Find(article, facts, page, blocks, body);
        return Dated(article, dates) with
        {
            Kind = kind.Kind,
            KindReason = kind.Reason,
            WordCount = body.Words,
            Captions = body.Captions,
            Entries = entries,
            NextPage = NextPage.Find(page, address, relativeTo),
        };
    }

    private static ExtractedArticle Dated(ExtractedArticle article, PageDates dates) => article with
    {
        Published = dates.Published?.Time,
        PublishedSource = dates.Published?.Source,
        PublishedPrecision = dates.Published?.Precision,
        Updated = dates.Updated?.Time,
        UpdatedSource = dates.Updated?.Source,
        UpdatedPrecision = dates.Updated?.Precision,
    };

    private static string? SiteName(PageMetadata page, PageFacts facts) =>
        page.Meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher") ?? (facts.Publisher is { Length: < 100 } name ? PlainText.Collapse(name) : null);

    private static string? Excerpt(PageMetadata page, PageFacts facts, BodyText body) =>
        (page.Meta("og:description", "description", "twitter:description", "dc.description") ?? facts.Description ?? body.Text?.Split("\n\n", 2)[0]) is { Length: > 0 } said
            ? PlainText.Shorten(PlainText.Collapse(said), ExcerptLength)
            : null;
}
