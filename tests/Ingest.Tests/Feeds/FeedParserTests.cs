using System.Text;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class FeedParserTests
{
    [Fact]
    public void Parse_Rss_ReadsFeed()
    {
        var feed = FeedSamples.Parse(FeedSamples.Rss);
        Assert.Equal(("rss-2.0", "Hill & Dale", "https://example.org/", "News daily", "en-gb", 30), (feed.Format, feed.Title, feed.Link, feed.Description, feed.Language, feed.TtlMinutes));
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 10, 0, 0, TimeSpan.Zero), feed.Published);
        Assert.Empty(feed.Warnings);
    }

    [Fact]
    public void Parse_Rss_ReadsEntries()
    {
        var feed = FeedSamples.Parse(FeedSamples.Rss);
        var entry = feed.Entries[0];
        Assert.Equal(("b", "Second", "https://example.org/b", "Short."), (entry.Id, entry.Title, entry.Url, entry.Summary));
        Assert.Equal("<p>Long <a href=\"https://example.org/x\">link</a></p>", entry.ContentHtml);
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 7, 0, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal("Ann Onym", Assert.Single(entry.Authors));
        Assert.Equal("Roads", Assert.Single(entry.Categories));
        Assert.Equal([new FeedEnclosure("https://example.org/a.mp3", "audio/mpeg", 12)], entry.Enclosures);
        Assert.Equal("https://example.org/a", feed.Entries[1].Url);
    }

    [Fact]
    public void Parse_Atom_ReadsTextConstructsAndBases()
    {
        var feed = FeedSamples.Parse(FeedSamples.Atom, url: null);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("atom-1.0", "A & B", "https://example.org/blog/", "https://hub.example/", "fr"), (feed.Format, feed.Title, feed.Link, feed.Hub, feed.Language));
        Assert.Equal(("https://example.org/blog/un", "Bref", "<p>Corps <img src=\"https://example.org/blog/i.png\"></p>"), (entry.Url, entry.Summary, entry.ContentHtml));
        Assert.Equal(["Desk"], entry.Authors);
    }

    [Fact]
    public void Parse_JsonFeed_ReadsEntries()
    {
        var feed = FeedSamples.Parse("""{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":7,"url":"/7","content_text":"a < b","authors":[{"name":"Q"}]}]}""");
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("json-feed-1", "7", "https://example.org/7", "a &lt; b"), (feed.Format, entry.Id, entry.Url, entry.ContentHtml));
        Assert.Equal(["Q"], entry.Authors);
    }

    [Theory]
    [InlineData("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>t</title></channel><item><title>x</title></item></rdf:RDF>", "rss-1.0")]
    [InlineData("<rss version=\"0.91\"><channel><item><title>x</title></item></channel></rss>", "rss-0.9x")]
    [InlineData("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title>x</title></entry></feed>", "atom-0.3")]
    [InlineData("<CHANNEL HREF=\"http://e/\"><ITEM HREF=\"/x\"><TITLE>x</TITLE></ITEM></CHANNEL>", "cdf")]
    public void Parse_OlderFormats_ReadsTheirEntries(string text, string format)
    {
        var feed = FeedSamples.Parse(text);
        Assert.Equal((format, "x"), (feed.Format, Assert.Single(feed.Entries).Title));
    }

    [Theory]
    [InlineData("<item><title>A & B</title></item>", "A & B", "not-well-formed")]
    [InlineData("<item><title>caf&eacute;</title></item>", "café", "undeclared-entity")]
    [InlineData("<item><title>open</item>", "open", "not-well-formed")]
    [InlineData("<item><title>open<item><title>next</title></item>", "open", "not-well-formed")]
    [InlineData("<item><title>x</title><foo:bar>y</foo:bar></item>", "x", "undeclared-prefix")]
    [InlineData("<item><title>x</title><pubDate>soon</pubDate></item>", "x", "unparsable-date")]
    [InlineData("<item><title><![CDATA[x</title></item>", "x", "not-well-formed")]
    public void Parse_BrokenItem_IsRepairedWithAWarning(string item, string title, string code)
    {
        var feed = FeedSamples.Parse(FeedSamples.RssOf(item));
        Assert.Equal(title, feed.Entries[0].Title);
        Assert.Contains(feed.Warnings, warning => warning.Code == code);
    }

    [Fact]
    public void Parse_CutOff_KeepsEveryCompleteEntry()
    {
        var whole = FeedSamples.RssOf(FeedSamples.Item("1"), FeedSamples.Item("2"), FeedSamples.Item("3"));
        var feed = FeedSamples.Parse(whole[..whole.IndexOf("org/3", StringComparison.Ordinal)]);
        Assert.Equal(["1", "2"], feed.Entries.Select(entry => entry.Id), StringComparer.Ordinal);
        Assert.Contains(feed.Warnings, warning => warning.Code == "truncated-entry");
    }

    [Fact]
    public void Parse_JunkBeforeProlog_IsSkipped() =>
        Assert.Contains(FeedSamples.Parse("Warning: mysql\n" + FeedSamples.Rss).Warnings, warning => warning.Code == "junk-before-prolog");

    [Fact]
    public void Parse_EntityBomb_IsNotExpanded()
    {
        var feed = FeedSamples.Parse("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + FeedSamples.RssOf("<item><title>&b;&x;</title></item>"));
        Assert.Equal("&b;&x;", feed.Entries[0].Title);
    }

    [Fact]
    public void Parse_DoubleEscapedHtml_IsUnescapedOnceMore()
    {
        var feed = FeedSamples.Parse(FeedSamples.RssOf("<item><description>&amp;lt;p&amp;gt;Text&amp;lt;/p&amp;gt;</description></item>"));
        Assert.Equal(("Text", "<p>Text</p>"), (feed.Entries[0].Summary, feed.Entries[0].ContentHtml));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("nothing here", "not-a-feed")]
    [InlineData("{\"a\":1}", "not-a-feed")]
    [InlineData("{\"items\":[", "not-a-feed")]
    [InlineData("<!DOCTYPE html><html><body>x</body></html>", "html")]
    [InlineData("<opml version=\"2.0\"/>", "not-a-feed")]
    public void Parse_NoFeed_SaysWhatItIs(string text, string code) =>
        Assert.Equal(code, Assert.IsType<FeedParseOutcome.NotAFeed>(FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, null)).Code);
}
