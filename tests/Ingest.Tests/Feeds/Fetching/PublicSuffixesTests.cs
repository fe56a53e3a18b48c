using Ingest.Feeds.Fetching;
using Xunit;

namespace Ingest.Tests.Feeds.Fetching;

public sealed class PublicSuffixesTests
{
    [Theory]
    [InlineData("example.com", "example.com")]
    [InlineData("www.news.example.com", "example.com")]
    [InlineData("www.bbc.co.uk", "bbc.co.uk")]
    [InlineData("feeds.abc.net.au", "abc.net.au")]
    [InlineData("a.b.kobe.jp", "a.b.kobe.jp")]
    [InlineData("x.a.b.kobe.jp", "a.b.kobe.jp")]
    [InlineData("www.city.kobe.jp", "city.kobe.jp")]
    [InlineData("www.ck", "www.ck")]
    [InlineData("a.shop.ck", "a.shop.ck")]
    [InlineData("blog.blogspot.com", "blogspot.com")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("localhost", "localhost")]
    [InlineData("News.Example.COM.", "example.com")]
    [InlineData("www.example.xn--55qx5d.cn", "example.xn--55qx5d.cn")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    public void RegistrableDomain_Host_IsOneLabelBelowTheSuffix(string host, string domain) => Assert.Equal(domain, PublicSuffixes.RegistrableDomain(host));
}
