using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Ingest.Cli.Demo;

/// <summary>Renders the newsroom's feeds, one in each format, one of them broken as real ones are.</summary>
internal static class NewsroomFeeds
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed document and its media type; <paramref name="site"/> is the server's address without a closing slash.</summary>
    public static (byte[] Body, string ContentType) Render(Outlet outlet, IReadOnlyList<NewsroomArticle> articles, string site) => outlet.Format switch
    {
        "atom" => (Encoding.UTF8.GetBytes(AtomFeed(outlet, articles, site)), "application/atom+xml; charset=utf-8"),
        "json" => (JsonFeed(outlet, articles, site), "application/feed+json"),
        "broken-rss" => (Encoding.UTF8.GetBytes(BrokenRss(outlet, articles, site)), "text/xml"),
        _ => (Encoding.UTF8.GetBytes(Rss(outlet, articles, site)), "application/rss+xml; charset=utf-8"),
    };

    private static string Rss(Outlet outlet, IReadOnlyList<NewsroomArticle> articles, string site)
    {
        var items = articles.Select(article => new XElement(
            "item",
            new XElement("title", article.Title),
            new XElement("link", $"{site}{article.Path}?utm_source=rss&utm_medium=feed"),
            new XElement("guid", new XAttribute("isPermaLink", "false"), "ledger-" + article.Published.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture)),
            new XElement("pubDate", article.Published.ToString("R", CultureInfo.InvariantCulture)),
            new XElement("description", article.Paragraphs[0])));
        var channel = new XElement(
            "channel",
            new XElement("title", outlet.Name),
            new XElement("link", site + "/"),
            new XElement("description", "Invented news for a demonstration"),
            new XElement("language", "en"),
            new XElement("ttl", "15"),
            items);
        return Document(new XElement("rss", new XAttribute("version", "2.0"), channel));
    }

    private static string AtomFeed(Outlet outlet, IReadOnlyList<NewsroomArticle> articles, string site)
    {
        var entries = articles.Select(article => new XElement(
            Atom + "entry",
            new XElement(Atom + "id", $"tag:meridian.example,2026:{article.Path}"),
            new XElement(Atom + "title", article.Title),
            new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", article.Path)),
            new XElement(Atom + "author", new XElement(Atom + "name", article.Author)),
            new XElement(Atom + "published", Rfc3339(article.Published)),
            new XElement(Atom + "updated", Rfc3339(article.Updated ?? article.Published)),
            new XElement(Atom + "content", new XAttribute("type", "html"), NewsroomPages.BodyHtml(article))));
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "base", site + "/"),
            new XElement(Atom + "id", "tag:meridian.example,2026:feed"),
            new XElement(Atom + "title", outlet.Name),
            new XElement(Atom + "updated", Rfc3339(articles.Max(static article => article.Updated ?? article.Published))),
            entries);
        return Document(feed);
    }

    private static byte[] JsonFeed(Outlet outlet, IReadOnlyList<NewsroomArticle> articles, string site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", outlet.Name);
            json.WriteString("home_page_url", site + "/");
            json.WriteString("language", "en");
            json.WriteStartArray("items");
            foreach (var article in articles)
            {
                WriteItem(json, article, site);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, NewsroomArticle article, string site)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Path);
        json.WriteString("url", site + article.Path);
        json.WriteString("title", article.Title);
        json.WriteString("summary", article.Paragraphs[0]);
        json.WriteString("date_published", Rfc3339(article.Published));
        if (article.Updated is { } updated)
        {
            json.WriteString("date_modified", Rfc3339(updated));
        }

        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", article.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What a hand-made template does: a bare ampersand, an undeclared entity, an unquoted attribute, and the end cut off.
    private static string BrokenRss(Outlet outlet, IReadOnlyList<NewsroomArticle> articles, string site)
    {
        var feed = new StringBuilder("\n<?xml version=\"1.0\"?>\n<rss version=2.0><channel><title>").Append(outlet.Name).Append("</title>\n");
        feed.Append("<link>").Append(site).Append("/</link>\n");
        foreach (var article in articles)
        {
            feed.Append("<item><title>").Append(article.Title).Append("</title>\n<link>").Append(site).Append(article.Path);
            feed.Append("?id=7&src=rss</link>\n<pubDate>").Append(article.Published.ToString("ddd, d MMM yyyy HH:mm", CultureInfo.InvariantCulture));
            feed.Append(" GMT</pubDate><description>").Append(article.Paragraphs[0]).Append("&nbsp;&hellip;</description></item>\n");
        }

        return feed.Append("<item><title>Next ed").ToString();
    }

    private static string Document(XElement root) =>
        new XDeclaration("1.0", "utf-8", null) + "\n" + root.ToString(SaveOptions.None).ReplaceLineEndings("\n");

    /// <summary>A time as RFC 3339 writes it, in UTC.</summary>
    public static string Rfc3339(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
