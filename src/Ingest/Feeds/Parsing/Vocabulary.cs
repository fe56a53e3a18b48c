namespace Ingest.Feeds.Parsing;

/// <summary>Which vocabulary an element or attribute belongs to.</summary>
internal enum Vocabulary
{
    /// <summary>No namespace, or one of those that RSS 0.9x and 2.0 were published under.</summary>
    Rss,
    Rss10,
    Atom10,
    Atom03,
    Rdf,
    Content,
    DublinCore,
    DublinTerms,
    Media,
    Itunes,
    Syndication,
    FeedBurner,
    Sitemap,
    SitemapNews,
    SitemapImage,
    GeoRss,
    Gml,
    Geo,
    Slash,
    Threading,
    Xhtml,
    Xml,
    Other,
}
