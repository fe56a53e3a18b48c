using System.Text;
using Ingest.Articles;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>Pages and feeds are whatever a server sends.</summary>
public sealed class AnyBytesTests
{
    private const int Rounds = 2000;

    private static readonly string[] Pieces =
    [
        "<html", "<head>", "<title>", "</title>", "<body>", "<p>", "</p>", "<article>", "<div class=\"", "\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",", "</script>",
        "\"headline\":\"\\ud800\"", "\"datePublished\":\"99999-99-99\"", "<meta property=\"article:published_time\" content=\"0000-01-01T99:99\">", "<time datetime=\"-1\">", "<link rel=canonical href=\"http://[", "<meta charset=\"utf-7\">",
        "<rss><channel><item>", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":", "<pubDate>Mon, 99 Foo 0000 25:61", "<link>", "&#xD800;", "&#xFFFE;", "&#1114112;", "<![CDATA[",
        "Engineers reopened the bridge over the channel on Tuesday, the office said. ", "\uFEFF", "\uFFFF", "\0", "\"", ":", ",", "}", "]",
    ];

    private static readonly string?[] Types = [null, "", "text/html", "text/html; charset=", "text/html; charset=utf-16", "application/xml; charset=\"\uFFFE\"", "text/html; charset=shift_jis", "x"];

    private static readonly string[] Addresses = ["https://example.org/2017/09/18/a", "https://example.org", "about:blank", "http://xn--/", "http://[::1]/?\uD800"];

    [Theory]
    [InlineData(20261122)]
    [InlineData(8)]
    public void Read_AnyBytes_AlwaysAnswers(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = RandomBytes(random);
            var type = Types[random.Next(Types.Length)];
            var url = Addresses[random.Next(Addresses.Length)];
            var problem = Record.Exception(() => Read(bytes, url, type));
            Assert.True(problem is null, $"seed {seed}, round {round}, {url}, {type}, {Convert.ToBase64String(bytes)}: {problem}");
        }
    }

    private static void Read(byte[] bytes, string url, string? type)
    {
        ArticleExtractor.Extract(bytes, url, type);
        if (FeedParser.Parse(bytes, url, type) is FeedParseOutcome.Parsed { Feed: var feed })
        {
            Assert.Equal(feed.Entries.Count, EntryKey.All(feed).Count);
        }
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new List<byte>();
        for (var length = random.Next(30); length > 0; length--)
        {
            switch (random.Next(6))
            {
                case 0:
                    bytes.AddRange(Enumerable.Range(0, random.Next(20)).Select(_ => (byte)random.Next(256)));
                    break;
                case 1:
                    bytes.AddRange(Encoding.Unicode.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    bytes.AddRange(Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
