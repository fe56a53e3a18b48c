using System.Globalization;
using System.Text;
using Ingest.Articles;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ArticleBodyTests
{
    private const string First = "Engineers reopened the bridge over the channel on Tuesday after three weeks of repairs, the regional roads office said.";
    private const string Second = "Lorries had been sent on a detour of sixty kilometres since a barge struck the second pier during the spring flood.";
    private const string Standfirst = "The lamps will follow in June, the roads office says, and the ferry stops on Friday.";
    private static readonly string Body = string.Concat(Enumerable.Repeat($"<p>{First}</p><p>{Second}</p>", 4));
    private static readonly string Text = string.Join("\n\n", Enumerable.Repeat($"{First}\n\n{Second}", 4));

    [Fact]
    public void Extract_TeasersBelow_AreNotTheText()
    {
        var teasers = string.Concat(Enumerable.Range(1, 6).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<li><h4><a href=/{i}>Council votes on harbour plan number {i}</a></h4><div>The council of the town met on Monday to vote on plan {i} for the harbour, and found no majority.</div></li>")));

        Assert.Equal(Text, Read($"<div><h1>Bridge</h1>{Body}<ul>{teasers}</ul></div>").Text);
    }

    [Fact]
    public void Extract_ListOfLinkedItems_StaysWhereItIsTheArticle()
    {
        var items = string.Concat(Enumerable.Range(1, 6).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<div><h3><a href=/{i}>Things to do in town {i}</a></h3><p>Walk along the old quay at dusk when the boats come in, number {i} of our list.</p></div>")));

        Assert.Contains("number 6 of our list.", Read($"<div><h1>Six walks</h1>{items}</div>").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=standfirst>{0}</p>")]
    [InlineData("<meta name=description content=\"{0}\"><div class=teaser><p>{0}</p></div>")]
    public void Extract_Standfirst_ComesFirst(string markup)
    {
        var standfirst = markup.Replace("{0}", Standfirst, StringComparison.Ordinal);

        Assert.Equal($"{Standfirst}\n\n{Text}", Read($"<header><h1>Bridge reopens</h1>{standfirst}</header><div class=article-body>{Body}</div>").Text);
    }

    [Fact]
    public void Extract_NextArticleOnTheSamePage_IsLeftOut() =>
        Assert.Equal(Text, Read($"<title>Bridge reopens</title><main><article><h1>Dam inquiry</h1><p>{Standfirst}</p>{Body.Replace("bridge", "dam", StringComparison.Ordinal)}</article><article><h1>Bridge reopens</h1>{Body}</article></main>").Text);

    [Fact]
    public void Extract_ArticleCalledComment_IsRead() =>
        Assert.Equal(Text, Read($"<div class='post category-comment comments-open'><h1>Bridge</h1><div class=entry-content>{Body}</div></div>").Text);

    [Fact]
    public void Extract_PartsCalledAsides_AreReadWhereTheBodyIsMadeOfThem() =>
        Assert.Equal(Text, Read($"<h1>Bridge</h1><article class=article-body>{string.Concat(Enumerable.Repeat($"<div id=toc_1><p>{First}</p><p>{Second}</p></div>", 4))}</article>").Text);

    [Fact]
    public void Extract_UtilityClasses_HideNothing() =>
        Assert.Equal(Text, Read($"<h1>Bridge</h1><div class='print:newsletter md:ad mt-[2px]'>{Body}</div>").Text);

    private static ExtractedArticle Read(string html) => ArticleExtractor.Extract(Encoding.UTF8.GetBytes("<!doctype html><html><body>" + html), "https://courier.example/a", "text/html; charset=utf-8");
}
