using System.Text;
using Ingest.Feeds;

namespace Ingest.Tests.Feeds;

/// <summary>Feeds written for the tests.</summary>
internal static class FeedSamples
{
    public const string Rss = """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
          <channel>
            <title>Hill &amp; Dale</title><link>https://example.org/</link><description>News &lt;b&gt;daily&lt;/b&gt;</description>
            <language>en-gb</language><ttl>30</ttl><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate>
            <item><guid isPermaLink="false">b</guid><title>Second</title><link>/b</link><dc:creator>Ann Onym</dc:creator>
              <description>Short.</description><content:encoded><![CDATA[<p>Long <a href="/x">link</a></p>]]></content:encoded>
              <pubDate>Tue, 02 Jan 2024 09:00:00 +0200</pubDate><category>Roads</category>
              <enclosure url="a.mp3" type="audio/mpeg" length="12"/></item>
            <item><guid>https://example.org/a</guid><title>First</title></item>
          </channel>
        </rss>
        """;

    public const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://example.org/blog/">
          <title type="html">A &amp;amp; B</title><link rel="alternate" href="./"/><link rel="hub" href="https://hub.example/"/>
          <updated>2024-01-02T03:04:05Z</updated><author><name>Desk</name></author>
          <entry><id>tag:example.org,2024:1</id><title>Un</title><link href="un"/><updated>2024-01-02T03:04:05+01:00</updated>
            <summary>Bref</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Corps <img src="i.png"/></p></div></content></entry>
        </feed>
        """;

    public static ParsedFeed Parse(string text, string? url = "https://example.org/feed", string? contentType = null) =>
        ((FeedParseOutcome.Parsed)FeedParser.Parse(Encoding.UTF8.GetBytes(text), url, contentType)).Feed;

    public static string RssOf(params string[] items) => $"<rss version=\"2.0\"><channel><title>t</title>{string.Concat(items)}</channel></rss>";

    public static string Item(string id, string title = "t") => $"<item><guid isPermaLink=\"false\">{id}</guid><title>{title}</title><link>https://example.org/{id}</link></item>";
}
