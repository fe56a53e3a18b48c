using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ArticleAuthorTests
{
    private const string Prose = "<p>Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.</p>";

    [Theory]
    [InlineData("""<meta name="author" content="Ida Holm, PhD">""", "Ida Holm")]
    [InlineData("""<meta name="author" content="By Ida Holm and Per Lund">""", "Ida Holm|Per Lund")]
    [InlineData("""<meta name="author" content="Trine Holm og Per Lund">""", "Trine Holm|Per Lund")]
    [InlineData("""<meta name="author" content="ida-holm">""", "Ida Holm")]
    [InlineData("""<meta name="author" content="Staff">""", "")]
    [InlineData("""<meta name="author" content="courier.com">""", "courier.com")]
    [InlineData("""<meta name="author" content="Redaktion"><h1>Bridge</h1><span class="byline">Von Ida Holm</span>""", "Ida Holm")]
    [InlineData("""<h1>Bridge</h1><div class="byline">By <a class="author">Ida Holm</a></div>[body]<div class="card"><span class="author">Somebody Else</span></div>""", "Ida Holm")]
    [InlineData("""<h1>Bridge</h1><ul class="comments"><li class="comment-author">Troll Once</li></ul>""", "")]
    [InlineData("""<h1>Bridge</h1><p>Text: Ida Holm</p>""", "Ida Holm")]
    [InlineData("""<meta name="author" content="The Courier"><meta property="og:site_name" content="The Courier"><h1>Bridge</h1><a rel="author">Ida Holm</a>""", "Ida Holm")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Organization","name":"Courier"},{"@type":"Person","name":"Ida Holm"}]}</script>""", "Ida Holm")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Wire"}}</script>""", "Harbour Wire")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"News desk"}}</script>""", "")]
    public void Extract_Authors_ArePeopleNearTheTitle(string said, string authors)
    {
        var body = string.Concat(Enumerable.Repeat(Prose, 30));

        var article = ArticleExtractor.Extract(Encoding.UTF8.GetBytes($"<!doctype html><html><body>{said.Replace("[body]", body, StringComparison.Ordinal)}{Prose}{Prose}"), "https://courier.example/a", null);

        Assert.Equal(authors, string.Join('|', article.Authors));
    }
}
