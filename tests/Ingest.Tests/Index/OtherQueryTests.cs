using Ingest.Index.Query;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class OtherQueryTests(FilledIndex filled) : IClassFixture<FilledIndex>
{
    [Theory]
    [InlineData("", "Blast in Bogotá|=Ferry \"Lady\" leaves Apia|Bridge closed at Suva|Units enter the north")]
    [InlineData("place=suva", "Bridge closed at Suva")]
    [InlineData("country=WS", "=Ferry \"Lady\" leaves Apia")]
    [InlineData("entity=haddad", "Units enter the north")]
    [InlineData("type=PROTEST", "Bridge closed at Suva")]
    [InlineData("by=event&to=2026-02-28", "Units enter the north")]
    [InlineData("text=bridge flood", "Bridge closed at Suva")]
    [InlineData("text=four", "")]
    [InlineData("text=four&all-revisions=1", "Blast in Bogotá")]
    [InlineData("from=2026-03-04", "Blast in Bogotá")]
    public async Task Articles_Filter_GivesThoseArticles(string parameters, string titles)
    {
        var page = await filled.Index.ArticlesAsync(FilledIndex.Query(parameters), TestContext.Current.CancellationToken);
        Assert.Equal(titles, string.Join('|', page.Items.Select(static article => article.Title)));
    }

    [Theory]
    [InlineData("kind=place", "Bogotá Apia Tarvu Suva Nadi Raqqa")]
    [InlineData("kind=entity", "police Lady Nabil Haddad Army")]
    [InlineData("category=organization", "police Army")]
    [InlineData("place=nadi", "Nadi")]
    [InlineData("entity=nabil haddad", "Nabil Haddad")]
    [InlineData("type=REJECT", "Nabil Haddad")]
    [InlineData("near=-17.8,177.4&radius=200", "Suva Nadi")]
    public async Task Mentions_Filter_GivesThoseMentions(string parameters, string mentions)
    {
        var page = await filled.Index.MentionsAsync(FilledIndex.Query(parameters), TestContext.Current.CancellationToken);
        Assert.Equal(mentions, string.Join(' ', page.Items.Select(static mention => mention.Text)));
    }

    [Fact]
    public async Task Mentions_Row_PointsIntoTheTextAndShowsItsSentence()
    {
        var page = await filled.Index.MentionsAsync(FilledIndex.Query("entity=haddad"), TestContext.Current.CancellationToken);
        var mention = Assert.Single(page.Items);
        Assert.Equal("Nabil Haddad denied it.", mention.Sentence);
        Assert.Equal(mention.Text, InventedNews.Raqqa.Article.Text.Substring(mention.Offset, mention.Length));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("watch=RAQQA", 1)]
    [InlineData("watch=other", 0)]
    [InlineData("place=raqqa", 1)]
    [InlineData("country=FJ", 0)]
    [InlineData("near=36,39&radius=10", 1)]
    [InlineData("type=MOBILIZE", 1)]
    [InlineData("type=ASSAULT", 0)]
    [InlineData("text=monitoring", 1)]
    [InlineData("source=ledger.example", 0)]
    [InlineData("to=2026-02-28", 0)]
    public async Task Alerts_Filter_GivesThoseAlerts(string parameters, int count)
    {
        var page = await filled.Index.AlertsAsync(FilledIndex.Query(parameters, QueryParameter.OfAlerts), TestContext.Current.CancellationToken);
        Assert.Equal(count, page.Items.Count);
    }

    [Fact]
    public async Task Places_Counts_AreOfLatestRevisions()
    {
        var places = await filled.Index.PlacesAsync(FilledIndex.Query("country=CO"), TestContext.Current.CancellationToken);
        var place = Assert.Single(places);
        Assert.Equal(("geonames:3688689", 1, 1), (place.PlaceId, place.Mentions, place.Articles));
    }

    [Fact]
    public async Task Article_Revisions_GivesLatestAndAnyOther()
    {
        var blast = InventedNews.Blast;
        var latest = await filled.Index.ArticleAsync(blast.ArticleId, null, TestContext.Current.CancellationToken);
        var first = await filled.Index.ArticleAsync(blast.ArticleId, blast.Revision, TestContext.Current.CancellationToken);
        Assert.Equal([InventedNews.BlastCorrected.Revision, blast.Revision], latest!.Revisions);
        Assert.Equal((true, false), (latest.Article.Latest, first!.Article.Latest));
        Assert.Equal(blast.Article.Text, first.Text);
        Assert.Null(await filled.Index.ArticleAsync("unknown", null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Summary_FilledIndex_CountsEverything()
    {
        var summary = await filled.Index.SummaryAsync(TestContext.Current.CancellationToken);
        Assert.Equal((4, 5, 3, 5, 10, 1), (summary.Articles, summary.Revisions, summary.Stories, summary.Claims, summary.Mentions, summary.Alerts));
        Assert.Equal(("articles", "paywall", 1), (summary.SetAside[0].Stage, summary.SetAside[0].Code, summary.SetAside[0].Count));
    }
}
