using System.Text;
using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class DocumentTextTests
{
    public DocumentTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>", null, "Новости")]
    [InlineData("koi8-r", "", "text/xml; charset=koi8-r", "Новости")]
    [InlineData("shift_jis", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>", null, "日本語")]
    [InlineData("gb18030", "<?xml version='1.0' encoding='gb2312'?>", null, "新闻")]
    [InlineData("windows-1252", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", null, "“café”")]
    [InlineData("utf-16", "", null, "Новости")]
    [InlineData("utf-32", "", null, "Новости")]
    [InlineData("utf-16BE", "", null, "Новости")]
    [InlineData("utf-8", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", null, "Новости")]
    [InlineData("utf-8", "<?xml version=\"1.0\" encoding=\"bogus\"?>", null, "Новости")]
    [InlineData("windows-1252", "", null, "café")]
    public void Parse_AnyEncoding_ReadsTheText(string encoding, string declaration, string? contentType, string title)
    {
        var text = declaration + FeedSamples.RssOf($"<item><title>{title}</title></item>");
        var outcome = FeedParser.Parse(Encoding.GetEncoding(encoding).GetBytes(text), null, contentType);
        Assert.Equal(title, Assert.IsType<FeedParseOutcome.Parsed>(outcome).Feed.Entries[0].Title);
    }

    [Fact]
    public void Parse_StrayBytesInUtf8_AreReadAsWestern()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<rss><channel><title>Übung é "), 0x93, .. Encoding.UTF8.GetBytes("</title></channel></rss>")];
        var feed = Assert.IsType<FeedParseOutcome.Parsed>(FeedParser.Parse(bytes, null, null)).Feed;
        Assert.Equal(("Übung é “", "utf-8"), (feed.Title, feed.Encoding));
        Assert.Equal("wrong-encoding", Assert.Single(feed.Warnings).Code);
    }
}
