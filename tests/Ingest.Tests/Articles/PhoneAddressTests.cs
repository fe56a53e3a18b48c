using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>Pages for phones that declare no canonical address: the full page's where the page shows it, else their own.</summary>
public sealed class PhoneAddressTests
{
    private const string Prose = "<p>Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.</p>";
    private const string Links = "<a href='https://www.courier.example/a'>A</a><a href='https://www.courier.example/b'>B</a><a href='https://www.courier.example/c'>C</a>";

    [Theory]
    [InlineData("https://m.courier.example/news/17", "<a href='https://www.courier.example/news/17'>Full site</a>", "https://www.courier.example/news/17")]
    [InlineData("https://m.courier.example/news/17?utm_source=x", "<a href='https://courier.example/news/17/'>Full site</a>", "https://courier.example/news/17/")]
    [InlineData("https://en.m.courier.example/news/17", "<a href='https://en.courier.example/news/17'>Desktop</a>", "https://en.courier.example/news/17")]
    [InlineData("https://courier.example/news/17?amp=1", "<a href='https://courier.example/news/17'>Full site</a>", "https://courier.example/news/17")]
    [InlineData("https://mobile.courier.co.uk/story.php?id=17", "<a href='https://www.courier.co.uk/story.php?id=17'>Full site</a>", "https://www.courier.co.uk/story.php?id=17")]
    public void Extract_PageLinksToItsFullPage_IsThat(string url, string link, string canonical) => Assert.Equal(canonical, Canonical(url, string.Empty, link));

    [Theory]
    [InlineData("https://courier.example/news/bridge/amp/", "https://courier.example/news/bridge/")]
    [InlineData("https://courier.example/amp/news/bridge", "https://courier.example/news/bridge")]
    [InlineData("https://courier.example/news/bridge.amp.html?x=1", "https://courier.example/news/bridge.html?x=1")]
    [InlineData("https://courier.example/news/bridge?amp=1&page=2", "https://courier.example/news/bridge?page=2")]
    public void Extract_AmpDocument_IsItsAddressWithoutTheMarks(string url, string canonical)
    {
        Assert.Equal(canonical, Canonical(url, "amp", string.Empty));
        Assert.Equal(url, Canonical(url, string.Empty, string.Empty));
    }

    [Fact]
    public void Extract_LongPathAndOneHostLinkedTo_IsThereOnThatHost() =>
        Assert.Equal("https://www.courier.example/news/bridge-over-channel-reopens-tuesday-17", Canonical("https://m.courier.example/news/bridge-over-channel-reopens-tuesday-17", string.Empty, Links));

    // Numbers may be counted anew on each host: to be wrong would make two articles one.
    [Theory]
    [InlineData("https://m.courier.example/news/17", Links)]
    [InlineData("https://m.courier.example/news/bridge-over-channel-reopens-tuesday", "<a href='https://www.courier.example/'>Home</a>")]
    [InlineData("https://m.courier.example/news/bridge-over-channel-reopens-tuesday", Links + "<a href='https://courier.example/a'></a><a href='https://courier.example/b'></a><a href='https://courier.example/c'></a>")]
    [InlineData("https://m.courier.example/news/17", "<a href='https://www.bote.example/news/17'>Elsewhere</a>")]
    [InlineData("https://m.example/news/17", "<a href='https://www.m.example/news/17'>Its name is m</a>")]
    [InlineData("https://www.courier.example/news/amp", "<a href='https://www.courier.example/news'>All news</a>")]
    public void Extract_FullPageCannotBeTold_KeepsItsOwnAddress(string url, string links) => Assert.Equal(url, Canonical(url, string.Empty, links));

    [Fact]
    public void Extract_CanonicalOnAnotherHostOfAShortDomain_IsBelieved() =>
        Assert.Equal("https://www.tv7.fr/a", ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<link rel=canonical href='https://www.tv7.fr/a'>{Prose}"), "https://m.tv7.fr/a", null).CanonicalUrl);

    private static string? Canonical(string url, string attribute, string links) =>
        ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<!doctype html><html {attribute}><body>{Prose}{links}"), url, null).CanonicalUrl;
}
