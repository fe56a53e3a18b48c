using System.Text;
using Ingest.Articles.Extraction;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class PageCharsetTests
{
    private const string Sample = "<html><p>Zürich – naïve “café”</p>";

    [Theory]
    [InlineData("windows-1252", "text/html; charset=windows-1252", "")]
    [InlineData("windows-1252", "text/html; charset=\"ISO-8859-1\"", "")]
    [InlineData("windows-1252", null, "<meta charset=latin1>")]
    [InlineData("windows-1252", null, "")]
    [InlineData("utf-8", null, "")]
    [InlineData("utf-8", "text/html", "<meta charset='utf-8'>")]
    [InlineData("utf-8", "text/html; charset=utf8", "<meta charset=windows-1252>")]
    [InlineData("utf-8", null, "<meta http-equiv=content-type content='text/html; charset=UTF-16'>")]
    [InlineData("utf-8", null, "<meta charset=utf-16>")]
    [InlineData("utf-8", null, "<meta charset=\"UTF-16LE\">")]
    [InlineData("utf-8", null, "<meta charset=utf-16be>")]
    [InlineData("utf-8", null, "<meta charset=unicode>")]
    [InlineData("utf-8", "text/html; charset=utf-16", "")]
    [InlineData("windows-1252", "text/html; charset=utf-16", "<meta charset=windows-1252>")]
    [InlineData("utf-16", "text/html; charset=utf-16", "")]
    [InlineData("utf-16", "text/html; charset=utf-16le", "<meta charset=utf-8>")]
    [InlineData("utf-16BE", "text/html; charset=utf-16be", "")]
    [InlineData("utf-8", "text/html; charset=nonsense", "")]
    public void Decode_DeclaredOrNot_ReadsAsBrowsersDo(string encoding, string? contentType, string meta)
    {
        var bytes = Named(encoding).GetBytes(meta + Sample);

        Assert.Equal(meta + Sample, PageCharset.Decode(bytes, contentType));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_ByteOrderMark_BeatsTheHeader(string encoding)
    {
        var bytes = Named(encoding).GetPreamble().Concat(Named(encoding).GetBytes(Sample)).ToArray();

        Assert.Equal(Sample, PageCharset.Decode(bytes, "text/html; charset=windows-1251"));
    }

    [Fact]
    public void Decode_InvalidUtf8_KeepsTheRest() =>
        Assert.Equal("a\uFFFDb", PageCharset.Decode([(byte)'a', 0xFF, (byte)'b'], "text/html; charset=utf-8"));

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
