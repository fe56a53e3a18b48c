using System.Globalization;
using System.Net;
using System.Text;

namespace Ingest.Cli.Demo;

/// <summary>Renders the newsroom's pages with what real ones have around the text: navigation, share bar, related links, footer.</summary>
internal static class NewsroomPages
{
    /// <summary>The article's page.</summary>
    public static string Article(NewsroomArticle article, Outlet outlet, string charset)
    {
        var body = string.Concat(article.Paragraphs.Select(static paragraph => $"<p>{Escape(paragraph)}</p>\n"));
        var updated = article.Updated is { } time ? $"<meta property=\"article:modified_time\" content=\"{NewsroomFeeds.Rfc3339(time)}\">" : string.Empty;
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="{charset}">
            <title>{Escape(article.Title)} | {Escape(outlet.Name)}</title>
            <meta property="og:type" content="article">
            <meta property="og:title" content="{Escape(article.Title)}">
            <meta property="og:site_name" content="{Escape(outlet.Name)}">
            <meta name="author" content="{Escape(article.Author)}">
            <meta property="article:published_time" content="{NewsroomFeeds.Rfc3339(article.Published)}">
            {updated}
            <link rel="canonical" href="{article.Path}">
            <link rel="alternate" type="{FeedType(outlet)}" title="{Escape(outlet.Name)}" href="{outlet.FeedPath}">
            </head>
            <body>
            <header><a href="/">{Escape(outlet.Name)}</a><nav><ul><li><a href="/world">World</a></li><li><a href="/money">Money</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
            <main><article>
            <h1>{Escape(article.Title)}</h1>
            <p class="byline">By {Escape(article.Author)}, <time datetime="{NewsroomFeeds.Rfc3339(article.Published)}">{article.Published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time></p>
            <div class="share-bar"><a href="#">Share</a> <a href="#">Send</a> <a href="#">Print</a></div>
            <div class="article-body">
            {body}</div>
            </article>
            <aside class="related"><h2>Related stories</h2><ul><li><a href="/world">More from the world desk</a></li><li><a href="/letters">Letters to the editor</a></li></ul></aside></main>
            <footer><p>Every report in this newsroom is invented for a demonstration. The places are real; the people and events are not.</p></footer>
            </body>
            </html>
            """;
    }

    /// <summary>What a reader without the right cookie gets instead of the article.</summary>
    public static string ConsentWall(Outlet outlet) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Before you continue | {Escape(outlet.Name)}</title></head>
        <body><div id="consent-wall" role="dialog" aria-label="Cookie consent"><h1>We value your privacy</h1>
        <p>We and our 214 partners store and access cookies on your device. Please accept cookies or manage your privacy settings to continue.</p>
        <form method="post" action="/consent"><button name="accept">Accept all</button><button name="manage">Manage options</button><button name="reject">Reject all</button></form>
        </div></body></html>
        """;

    /// <summary>The page for an address that does not exist.</summary>
    public static string NotFound() =>
        "<!DOCTYPE html><html lang=\"en\"><head><title>Page not found</title></head><body><h1>404</h1><p>The page was removed.</p></body></html>";

    /// <summary>The body of an article as HTML, as feeds with full content carry it.</summary>
    public static string BodyHtml(NewsroomArticle article)
    {
        var html = new StringBuilder();
        foreach (var paragraph in article.Paragraphs)
        {
            html.Append("<p>").Append(Escape(paragraph)).Append("</p>");
        }

        return html.ToString();
    }

    private static string FeedType(Outlet outlet) => outlet.Format switch
    {
        "atom" => "application/atom+xml",
        "json" => "application/feed+json",
        _ => "application/rss+xml",
    };

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
