using System.Collections.Frozen;

namespace Ingest.Feeds.Parsing;

/// <summary>Namespace names, with the spellings found in the wild, and the prefixes they go by where a document forgets to declare them.</summary>
internal static class Vocabularies
{
    private static readonly FrozenDictionary<string, Vocabulary>.AlternateLookup<ReadOnlySpan<char>> ByName = new Dictionary<string, Vocabulary>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Vocabulary.Rss,
        ["http://backend.userland.com/rss"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss2"] = Vocabulary.Rss,
        ["http://backend.userland.com/rss191"] = Vocabulary.Rss,
        ["http://blogs.law.harvard.edu/tech/rss"] = Vocabulary.Rss,
        ["http://cyber.law.harvard.edu/rss/rss.html"] = Vocabulary.Rss,
        ["http://www.rssboard.org/rss-specification"] = Vocabulary.Rss,
        ["http://purl.org/rss/2.0"] = Vocabulary.Rss,
        ["http://purl.org/rss/1.0"] = Vocabulary.Rss10,
        ["http://purl.org/net/rss1.1#"] = Vocabulary.Rss10,
        ["http://my.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss10,
        ["http://channel.netscape.com/rdf/simple/0.9"] = Vocabulary.Rss10,
        ["http://www.w3.org/2005/atom"] = Vocabulary.Atom10,
        ["http://purl.org/atom/ns#"] = Vocabulary.Atom03,
        ["http://example.com/newformat#"] = Vocabulary.Atom03,
        ["http://purl.org/net/rss1.0/modules/content"] = Vocabulary.Content,
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = Vocabulary.Rdf,
        ["http://purl.org/rss/1.0/modules/content"] = Vocabulary.Content,
        ["http://purl.org/dc/elements/1.1"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/elements/1.0"] = Vocabulary.DublinCore,
        ["http://purl.org/dc/terms"] = Vocabulary.DublinTerms,
        ["http://search.yahoo.com/mrss"] = Vocabulary.Media,
        ["http://www.rssboard.org/media-rss"] = Vocabulary.Media,
        ["http://tools.search.yahoo.com/mrss"] = Vocabulary.Media,
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = Vocabulary.Itunes,
        ["http://example.com/dtds/podcast-1.0.dtd"] = Vocabulary.Itunes,
        ["http://purl.org/rss/1.0/modules/syndication"] = Vocabulary.Syndication,
        ["http://rssnamespace.org/feedburner/ext/1.0"] = Vocabulary.FeedBurner,
        ["http://www.sitemaps.org/schemas/sitemap/0.9"] = Vocabulary.Sitemap,
        ["http://www.google.com/schemas/sitemap/0.84"] = Vocabulary.Sitemap,
        ["http://www.google.com/schemas/sitemap/0.9"] = Vocabulary.Sitemap,
        ["http://www.google.com/schemas/sitemap-news/0.9"] = Vocabulary.SitemapNews,
        ["http://www.google.com/schemas/sitemap-image/1.1"] = Vocabulary.SitemapImage,
        ["http://www.georss.org/georss"] = Vocabulary.GeoRss,
        ["http://www.georss.org/georss/10"] = Vocabulary.GeoRss,
        ["http://www.opengis.net/gml"] = Vocabulary.Gml,
        ["http://www.w3.org/2003/01/geo/wgs84_pos#"] = Vocabulary.Geo,
        ["http://purl.org/rss/1.0/modules/slash"] = Vocabulary.Slash,
        ["http://purl.org/syndication/thread/1.0"] = Vocabulary.Threading,
        ["http://www.w3.org/1999/xhtml"] = Vocabulary.Xhtml,
        ["http://www.w3.org/xml/1998/namespace"] = Vocabulary.Xml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Vocabulary>.AlternateLookup<ReadOnlySpan<char>> ByPrefix = new Dictionary<string, Vocabulary>(StringComparer.OrdinalIgnoreCase)
    {
        ["atom"] = Vocabulary.Atom10,
        ["atom10"] = Vocabulary.Atom10,
        ["atom03"] = Vocabulary.Atom03,
        ["content"] = Vocabulary.Content,
        ["dc"] = Vocabulary.DublinCore,
        ["dcterms"] = Vocabulary.DublinTerms,
        ["media"] = Vocabulary.Media,
        ["itunes"] = Vocabulary.Itunes,
        ["sy"] = Vocabulary.Syndication,
        ["feedburner"] = Vocabulary.FeedBurner,
        ["news"] = Vocabulary.SitemapNews,
        ["georss"] = Vocabulary.GeoRss,
        ["gml"] = Vocabulary.Gml,
        ["geo"] = Vocabulary.Geo,
        ["slash"] = Vocabulary.Slash,
        ["thr"] = Vocabulary.Threading,
        ["xhtml"] = Vocabulary.Xhtml,
        ["rdf"] = Vocabulary.Rdf,
        ["rss"] = Vocabulary.Rss,
        ["xml"] = Vocabulary.Xml,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The vocabulary of a namespace name; a slash at its end, https and letter case do not matter.</summary>
    public static Vocabulary OfName(string name)
    {
        var plain = name.AsSpan().Trim().TrimEnd('/');
        if (plain.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            plain = string.Concat("http://", plain["https://".Length..]);
        }

        return ByName.TryGetValue(plain, out var vocabulary) ? vocabulary : Vocabulary.Other;
    }

    /// <summary>The vocabulary that an undeclared prefix stands for.</summary>
    public static Vocabulary OfPrefix(ReadOnlySpan<char> prefix) => ByPrefix.TryGetValue(prefix, out var vocabulary) ? vocabulary : Vocabulary.Other;
}
