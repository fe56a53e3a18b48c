namespace Ingest.Feeds.Parsing;

/// <summary>The element names that mean something to the feed parser, whatever their vocabulary.</summary>
internal static class KnownFeedNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        // Frames.
        "rss", "rdf", "feed", "channel", "item", "items", "entry", "image", "textinput", "textarea", "source", "group", "urlset", "sitemapindex", "sitemap", "loc", "html",
        // What both feeds and entries have.
        "title", "link", "description", "subtitle", "tagline", "info", "summary", "abstract", "id", "guid", "updated", "modified", "published", "issued", "created",
        "pubdate", "lastbuilddate", "lastmod", "date", "language", "lang", "author", "managingeditor", "webmaster", "creator", "publisher", "contributor", "name", "email", "uri", "url", "homepage",
        "category", "subject", "keywords", "generator", "ttl", "logo", "icon", "copyright", "rights", "errorreportsto",
        // Entries.
        "content", "encoded", "body", "fullitem", "enclosure", "comments", "origlink", "thumbnail", "player", "peerlink", "owner", "updateperiod", "updatefrequency",
        "dcterms", "modifieddate", "pub_date", "dateissued", "a", "browserfriendly", "hub", "expirationdate",
        // Feeds.
        "skiphours", "skipdays", "hour", "day", "cloud",
        // Sitemaps of news, places, discussions.
        "news", "publication", "publication_date", "tags", "point", "pos", "where", "box", "polygon", "line", "poslist", "linearring", "exterior", "envelope",
        "lat", "long", "lon", "total", "in-reply-to",
    ];
}
