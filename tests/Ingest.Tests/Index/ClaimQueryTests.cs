using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Export;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class ClaimQueryTests(FilledIndex filled) : IClassFixture<FilledIndex>
{
    [Theory]
    [InlineData("", "ASSAULT AID PROTEST MOBILIZE REJECT")]
    [InlineData("all-revisions=true", "ASSAULT ASSAULT AID PROTEST MOBILIZE REJECT")]
    [InlineData("place=geonames:172955", "MOBILIZE")]
    [InlineData("place=raqqa", "MOBILIZE")]
    [InlineData("place=AR RAQQAH", "MOBILIZE")]
    [InlineData("place=bogota", "ASSAULT")]
    [InlineData("place=tarvu", "AID")]
    [InlineData("place=country:FJ", "PROTEST")]
    [InlineData("place=raq", "")]
    [InlineData("country=sy", "MOBILIZE")]
    [InlineData("bbox=170,-20,-170,-10", "PROTEST")]
    [InlineData("bbox=-80,0,-70,10", "ASSAULT")]
    [InlineData("near=36,39&radius=10", "MOBILIZE")]
    [InlineData("near=36,39&radius=5", "")]
    [InlineData("entity=haddad", "REJECT")]
    [InlineData("entity=Army", "MOBILIZE")]
    [InlineData("entity=addad", "")]
    [InlineData("type=assault,Reject", "ASSAULT REJECT")]
    [InlineData("subtype=peaceful protest", "PROTEST")]
    [InlineData("polarity=negated", "REJECT")]
    [InlineData("modality=denied,claimed", "ASSAULT MOBILIZE REJECT")]
    [InlineData("source=harbour", "AID PROTEST")]
    [InlineData("source=ledger.example", "AID PROTEST")]
    [InlineData("speaker=monitoring group", "MOBILIZE")]
    [InlineData("actor-kind=rebel-group,state-force", "MOBILIZE")]
    [InlineData("target-kind=civilians", "")]
    [InlineData("quad=2,3", "AID REJECT")]
    [InlineData("quad=4&type=MOBILIZE,AID", "MOBILIZE")]
    [InlineData("min-killed=2", "ASSAULT")]
    [InlineData("min-killed=3", "")]
    [InlineData("min-killed=3&all-revisions=true", "")]
    [InlineData("min-wounded=1", "")]
    [InlineData("event-key=k-unknown", "")]
    [InlineData("text=northern edge", "MOBILIZE")]
    [InlineData("text=\"edge northern\"", "")]
    [InlineData("text=north*", "MOBILIZE REJECT")]
    [InlineData("text=bogota NOT killed", "")]
    [InlineData("text=bogota NOT killed&raw=true", "")]
    [InlineData("text=bogota OR edge&raw=true", "ASSAULT MOBILIZE")]
    [InlineData("from=2026-03-03", "ASSAULT AID")]
    [InlineData("to=2026-03-02", "PROTEST MOBILIZE REJECT")]
    [InlineData("from=2026-03-02T09:00:00Z&to=2026-03-02T09:00:00Z", "PROTEST")]
    [InlineData("from=24h", "ASSAULT")]
    [InlineData("by=event&to=2026-02-28", "MOBILIZE")]
    [InlineData("by=event&from=2026-03-01&to=2026-03-01", "REJECT")]
    [InlineData("story=s-2", "AID PROTEST")]
    [InlineData("place=raqqa&type=ASSAULT", "")]
    public async Task Claims_Filter_GivesThoseClaims(string parameters, string types)
    {
        var page = await filled.Index.ClaimsAsync(FilledIndex.Query(parameters), TestContext.Current.CancellationToken);
        Assert.Equal(types, string.Join(' ', page.Items.GroupBy(static claim => claim.Data.Article.Published).SelectMany(static day => day.Select(static claim => claim.Data.Event.Type).Order(StringComparer.Ordinal))));
        Assert.Null(page.Continuation);
    }

    [Fact]
    public async Task Claims_EventKey_GivesTheClaimsThatShareIt()
    {
        var key = InventedNews.Raqqa.Claims[0].Data.EventKey!.Id;
        var page = await filled.Index.ClaimsAsync(FilledIndex.Query($"event-key={key}"), TestContext.Current.CancellationToken);
        Assert.Equal(InventedNews.Raqqa.Claims[0].Id, Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task Claims_AreaInsteadOfAPlace_IsOnTheMap()
    {
        using var folder = new TemporaryFolder();
        using var index = new SqliteIndex(new IndexOptions { Path = folder["index.db"] });
        var article = new InventedArticle("https://courier.example/road", "Convoy stopped", "A convoy was stopped 50 km east of Raqqa.")
            .Claim("COERCE", "A convoy was stopped 50 km east of Raqqa.", "stopped")
            .With(static claim => claim with { Area = new RelativePlace("distance", 35.95, 39.56, 10, "50 km east of Raqqa", 21, 19) });
        await FilledIndex.WriteAsync(index, article);
        Assert.Single((await index.ClaimsAsync(FilledIndex.Query("near=35.95,39.56&radius=1"), TestContext.Current.CancellationToken)).Items);
        Assert.Empty((await index.ClaimsAsync(FilledIndex.Query("near=35.95,39.01&radius=1"), TestContext.Current.CancellationToken)).Items);
        var row = article.Claims[0];
        Assert.Equal((35.95, 39.56), (ExportShapes.Claims.Point(row)!.Value.Latitude, ExportShapes.Claims.Point(row)!.Value.Longitude));
        Assert.Equal("10", ExportShapes.Claims.Columns.Single(static column => column.Name is "areaRadiusKm").Value(row));
    }

    [Fact]
    public async Task Claims_Article_GivesItsClaims()
    {
        var page = await filled.Index.ClaimsAsync(FilledIndex.Query($"article={InventedNews.Blast.ArticleId}"), TestContext.Current.CancellationToken);
        Assert.Equal(InventedNews.BlastCorrected.Revision, Assert.Single(page.Items).Data.Article.Revision);
    }

    [Fact]
    public async Task Claims_PlaceIdsWithName_AddsUnresolvedMentionsOfTheName()
    {
        var query = FilledIndex.Query("place=tarvu") with { PlaceIds = ["geonames:172955"] };
        var page = await filled.Index.ClaimsAsync(query, TestContext.Current.CancellationToken);
        Assert.Equal("AID MOBILIZE", string.Join(' ', page.Items.Select(static claim => claim.Data.Event.Type)));
    }

    [Fact]
    public async Task Claims_PagesOfOne_GiveEveryClaimOnceInOrder()
    {
        var all = await filled.Index.ClaimsAsync(FilledIndex.Query(""), TestContext.Current.CancellationToken);
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = await filled.Index.ClaimsAsync(FilledIndex.Query($"limit=1&after={after}"), TestContext.Current.CancellationToken);
            ids.AddRange(page.Items.Select(static claim => claim.Id));
            after = page.Continuation;
        }
        while (after is not null && ids.Count < 20);

        Assert.Equal(string.Join(' ', all.Items.Select(static claim => claim.Id)), string.Join(' ', ids));
    }

    [Fact]
    public async Task Claim_Id_GivesTheClaimAsWritten()
    {
        var written = InventedNews.Raqqa.Claims[0];
        Assert.Equal(written, await filled.Index.ClaimAsync(written.Id, TestContext.Current.CancellationToken));
        Assert.Null(await filled.Index.ClaimAsync("c-unknown", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"); DROP TABLE claims; --")]
    [InlineData("x' UNION SELECT json FROM articles --")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\0")]
    [InlineData("NEAR(")]
    [InlineData("title:*")]
    public async Task Claims_HostileValue_FindsNothingAndBreaksNothing(string value)
    {
        foreach (var name in (string[])["place", "entity", "subtype", "source", "speaker", "text", "story", "article"])
        {
            var query = FilledIndex.Query($"{name}={value}");
            var page = await filled.Index.ClaimsAsync(query, TestContext.Current.CancellationToken);
            Assert.True(page.Items.Count == 0 || query == FilledIndex.Query(""), $"{name}={value} found claims");
        }

        Assert.Equal(5, (await filled.Index.SummaryAsync(TestContext.Current.CancellationToken)).Claims);
    }

    [Fact]
    public async Task Claims_RawTextThatIsNoExpression_NamesTheParameter()
    {
        var problem = await Assert.ThrowsAsync<Ingest.Index.Query.QueryException>(
            () => filled.Index.ClaimsAsync(FilledIndex.Query("text=\"open&raw=true"), TestContext.Current.CancellationToken));
        Assert.Equal("text", problem.Parameter);
    }
}
