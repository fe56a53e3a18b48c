using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ArticleFactsTests
{
    private const string Url = "https://courier.example/news/bridge";
    private const string Prose = "<p>Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.</p>";

    [Fact]
    public void Extract_Captions_StandApartFromTheText()
    {
        var article = Read($"<article><h1>Bridge reopens</h1><figure><img src=a.jpg><figcaption>The bridge on Monday evening</figcaption></figure>{Prose}{Prose}<div class=wp-caption><img src=b.jpg><p class=wp-caption-text>Lorries wait at the pier</p></div></article><aside><figure><figcaption>A teaser for something else</figcaption></figure></aside>");

        Assert.Equal(["The bridge on Monday evening", "Lorries wait at the pier"], article.Captions, StringComparer.Ordinal);
        Assert.DoesNotContain("Monday evening", article.Text, StringComparison.Ordinal);
        Assert.Equal(2 * 19, article.WordCount);
    }

    [Theory]
    [InlineData("Support independent journalism: The Courier depends on readers like you. Donate today.")]
    [InlineData("Please consider supporting our work with a donation of any size.")]
    [InlineData("Unterstützen Sie uns mit einer Spende, damit wir weiter berichten können.")]
    public void Extract_AppealForMoney_IsNoPartOfTheText(string appeal) =>
        Assert.DoesNotContain(appeal, Read($"<article><h1>Bridge reopens</h1>{Prose}{Prose}<p><em>{appeal}</em></p><p>This article was amended on 21 November 2026.</p></article>").Text, StringComparison.Ordinal);

    // Two headlines: one for search engines, in JSON-LD and as the document's whole title, one for readers. And a headline with the spaces that its heading lost.
    [Theory]
    [InlineData("Bridge opening times, detours and costs explained", "Lorries cross the channel again", "Lorries cross the channel again", "Bridge opening times, detours and costs explained", "Lorries cross the channel again")]
    [InlineData("Bridge opening times, detours and costs explained", "Lorries cross the channel again", "Lorries cross the channel again", "Bridge opening times, detours and costs explained - Courier", "Bridge opening times, detours and costs explained")]
    [InlineData("Bridge opening times, detours and costs explained", "Lorries cross the channel again", "Something else entirely", "Bridge opening times, detours and costs explained", "Bridge opening times, detours and costs explained")]
    [InlineData("Lorries cross the channel again: three weeks of repairs, two of detours, and a bill that nobody wants to pay", "Lorries cross the channel again:three weeks of repairs, two of detours, and a bill that nobody wants to pay", "Lorries", "Lorries", "Lorries cross the channel again: three weeks of repairs, two of detours, and a bill that nobody wants to pay")]
    public void Extract_TwoHeadlines_TakesTheReaders(string headline, string heading, string shared, string document, string title) =>
        Assert.Equal(title, Read($"<title>{document}</title><meta property=og:title content=\"{shared}\"><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\"}}</script><h1>{heading}</h1>{Prose}").Title);

    [Fact]
    public void Extract_LiveBlogInJsonLd_KeepsEntriesWithTheirTimes()
    {
        var article = Read("""<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm, live","liveBlogUpdate":[{"headline":"Pier closed","datePublished":"2026-11-20T10:05:00+01:00","articleBody":"<p>The pier was closed.</p><p>Ferries wait.</p>"},{"articleBody":"Power is out."},{"headline":"Empty"}]}</script>""" + Prose);

        Assert.Equal(2, article.Entries.Count);
        Assert.Equal(new LiveEntry(new DateTimeOffset(2026, 11, 20, 10, 5, 0, TimeSpan.FromHours(1)), "Pier closed", "The pier was closed.\n\nFerries wait."), article.Entries[0]);
        Assert.Equal(new LiveEntry(null, null, "Power is out."), article.Entries[1]);
    }

    [Fact]
    public void Extract_LiveBlogInMicrodata_KeepsEntriesWithTheirTimes()
    {
        var article = Read("""<main><div itemprop="liveBlogUpdate"><time datetime="2026-11-20T10:05:00Z">10:05</time><h2 itemprop="headline">Pier closed</h2><div itemprop="articleBody"><p>The pier was closed.</p></div></div></main>""" + Prose);

        Assert.Equal([new LiveEntry(new DateTimeOffset(2026, 11, 20, 10, 5, 0, TimeSpan.Zero), "Pier closed", "The pier was closed.")], article.Entries);
    }

    [Fact]
    public void Extract_LiveEntriesInEachOther_AreReadOnce()
    {
        var article = Read(string.Concat(Enumerable.Repeat("<div itemprop=liveBlogUpdate><p>Power is out on the islands.</p>", 100)) + Prose);

        Assert.Single(article.Entries);
    }

    [Theory]
    [InlineData("<link rel=next href='/news/bridge?page=2'>", "https://courier.example/news/bridge", "https://courier.example/news/bridge?page=2")]
    [InlineData("<a rel=next href='/news/bridge/3'>Next</a>", "https://courier.example/news/bridge/2", "https://courier.example/news/bridge/3")]
    [InlineData("<a rel=next href='bridge-2.html'>Next</a>", "https://courier.example/news/bridge.html", "https://courier.example/news/bridge-2.html")]
    [InlineData("<a rel='next nofollow' href='/news/bridge/page/2/'>2</a>", "https://courier.example/news/bridge/", "https://courier.example/news/bridge/page/2/")]
    [InlineData("<link rel=next href='/news/another-article'>", "https://courier.example/news/bridge", null)]
    [InlineData("<link rel=next href='/news/bridge?page=4'>", "https://courier.example/news/bridge?page=2", null)]
    [InlineData("<link rel=next href='https://elsewhere.example/news/bridge?page=2'>", "https://courier.example/news/bridge", null)]
    [InlineData("<link rel=next href='http://[bad'>", "https://courier.example/news/bridge", null)]
    public void Extract_NextPage_IsThisPagesOwnWithTheNextNumber(string link, string url, string? next) =>
        Assert.Equal(next, ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<html><head></head><body>{link}{Prose}"), url, null).NextPage);

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20T08:00:00Z"}</script>""", DateSource.JsonLd, "2026-11-20T08:00:00+00:00")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-19T23:00:00Z"}</script><time datetime="2026-11-20T00:00:20+01:00">today</time>""", DateSource.JsonLd, "2026-11-20T00:00:00+01:00")]
    [InlineData("""<meta property="article:published_time" content="2026-11-20"><script type="application/ld+json">{"@type":"VideoObject","uploadDate":"2015-01-16"}</script>""", DateSource.Meta, "2026-11-20T00:00:00+00:00")]
    [InlineData("""<span itemprop="datePublished" content="2026-11-20T08:00:00+02:00"></span>""", DateSource.Microdata, "2026-11-20T08:00:00+02:00")]
    [InlineData("""<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-11-20"}</script>""", DateSource.JsonLdPage, "2026-11-20T00:00:00+00:00")]
    [InlineData("""<h1>Bridge</h1><span class="post-date">20 November 2026</span>""", DateSource.Element, "2026-11-20T00:00:00+00:00")]
    [InlineData("""<p>Published: 20 November 2026 by the roads office</p>""", DateSource.Text, "2026-11-20T00:00:00+00:00")]
    [InlineData("""<meta name="last-modified" content="2026-11-20T08:00:00Z">""", DateSource.Updated, "2026-11-20T08:00:00+00:00")]
    public void Extract_Date_SaysWhatSaidIt(string said, DateSource source, string published)
    {
        var article = Read(said + Prose);

        Assert.Equal(source, article.PublishedSource);
        Assert.Equal(published, article.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Extract_HalfAPairInJsonLd_LosesNoMoreThanIt() =>
        Assert.Equal("Bridge \uD83D\uDE00 open \uFFFD again", Read("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge \ud83d\ude00 open \ud83d again"}</script>""" + Prose).Title);

    [Fact]
    public void Extract_NoDateAtAll_GuessesNone()
    {
        var article = Read(Prose);

        Assert.Null(article.Published);
        Assert.Null(article.PublishedSource);
    }

    [Fact]
    public void Extract_DatesOfTeasers_AreNotTheArticles() =>
        Assert.Equal(18, Read($"<div class=clock><span class=time>25.11.2026, 12:00</span></div><main><h1>Bridge</h1><p class=meta>18.11.2026</p>{Prose}</main><ul><li><h3>Other</h3><time pubdate datetime=2020-01-01>2020</time></li></ul>").Published?.Day);

    [Theory]
    [InlineData("en-GB", "https://courier.example/a", 2, 10)]
    [InlineData("en-US", "https://courier.example/a", 10, 2)]
    [InlineData("en", "https://courier.uk/a", 2, 10)]
    [InlineData("de", "https://bote.example/a", 10, 2)]
    [InlineData("fr", "https://rives.example/a", 2, 10)]
    public void Extract_SlashedDate_IsReadAsItsReadersDo(string language, string url, int day, int month)
    {
        var page = $"<html lang={language}><h1>Bridge</h1><span class=time>02/10/2020</span>{Prose}";

        var published = ArticleExtractor.Extract(Encoding.UTF8.GetBytes(page), url, null).Published;

        Assert.Equal((day, month), (published?.Day, published?.Month));
    }

    [Fact]
    public void Extract_CanonicalWithoutEncryption_IsTheEncryptedPage() =>
        Assert.Equal(Url, Read($"<link rel=canonical href='http://courier.example/news/bridge'>{Prose}").CanonicalUrl);

    [Fact]
    public void Extract_CanonicalWithAHostThatNobodyCanHave_IsTheAddressRead() =>
        Assert.Equal(Url, Read($"<link rel=canonical href='https://cou\uFFFDrier.example/news/bridge'>{Prose}").CanonicalUrl);

    [Theory]
    [InlineData("Nov. 8, 2023 at 10:28 p.m.", "2023-11-08T22:28:00-05:00")]
    [InlineData("8 November 2023 18:28", "2023-11-08T18:28:00-09:00")]
    [InlineData("9 November 2023 03:41", "2023-11-09T03:28:00+00:00")]
    [InlineData("9 November 2023, 09:58", "2023-11-09T09:58:00+06:30")]
    public void Extract_ClockShownToReaders_GivesTheZone(string shown, string published) =>
        Assert.Equal(published, Read($"<meta property=article:published_time content=2023-11-09T03:28:00Z><h1>Bridge</h1><p class=date>{shown}</p>{Prose}").Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Extract_AmpOrMobilePage_IsTheCanonicalOne() =>
        Assert.Equal(Url, ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<html amp><link rel=canonical href='{Url}?utm_source=amp'>{Prose}"), "https://m.courier.example/amp/news/bridge", null).CanonicalUrl);

    private static ExtractedArticle Read(string html) => ArticleExtractor.Extract(Encoding.UTF8.GetBytes("<!doctype html><html><body>" + html), Url, "text/html; charset=utf-8");
}
