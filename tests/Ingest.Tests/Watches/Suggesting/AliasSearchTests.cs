using Ingest.Claims;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Watches;
using Ingest.Watches.Suggesting;
using Xunit;

namespace Ingest.Tests.Watches.Suggesting;

public sealed class AliasSearchTests
{
    private static readonly Watch DeirEzZor = new("Zor", "geonames:170794", "Deir ez-Zor", "SY", 35.3359, 40.1408, null, ["Zor City"], [], [], []);
    private static readonly Watch Sand = new("Sand", null, null, null, null, null, null, ["Sand"], [], [], []) { Entity = new WatchedEntity("e-sand", "Mira Sand", WatchedEntity.Person) };

    private readonly MemoryBlobStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Dair Azzur", "L4")]
    [InlineData("Der Zyr", "L5")]
    public async Task RunAsync_SpellingNearTheWatchedOne_IsProposedWithItsLevel(string spelling, string level)
    {
        await KeepAsync(Article("a1", $"Convoys reached {spelling} on Monday.", spelling), Article("a2", $"Convoys left {spelling} on Monday.", spelling));
        var found = Assert.Single(await SearchAsync(DeirEzZor));
        Assert.Equal((spelling, level, 2), (found.Spelling, found.Level, found.Articles));
        Assert.Equal($"Convoys reached {spelling} on Monday.", found.Example);
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir Ezzor")]
    [InlineData("Zor City")]
    [InlineData("Homs")]
    [InlineData("Zr")]
    public async Task RunAsync_SpellingListenedForAlreadyOrFar_IsNotProposed(string spelling)
    {
        await KeepAsync(Article("a1", $"Convoys reached {spelling} on Monday.", spelling));
        Assert.Empty(await SearchAsync(DeirEzZor));
    }

    [Fact]
    public async Task RunAsync_NameOfAPlaceThatIsKnown_IsNotProposed()
    {
        var place = new TimelinePlace("Dair Azzur", "geonames:1", "Dair Azzur", "EG", 30, 31, "populated-place", 0.9);
        await KeepAsync(Article("a1", "Convoys reached Dair Azzur on Monday.", "Dair Azzur") with { Places = [place] });
        Assert.Empty(await SearchAsync(DeirEzZor));
    }

    [Fact]
    public async Task RunAsync_OtherNamesOfAPerson_AreProposedById()
    {
        await KeepAsync(new TimelineArticle("a1", null, "s-1", null, "Mayor Mira spoke of Sand.", null, null, [new TimelineEntity("Mira", "Person", 0.9, "e-sand"), new TimelineEntity("Sand", "Person", 0.9, "e-sand")]));
        Assert.Equal(["Mira id"], (await SearchAsync(Sand)).Select(static found => $"{found.Spelling} {found.Level}"), StringComparer.Ordinal);
    }

    private static TimelineArticle Article(string id, string text, string location) => new(id, null, "s-1", null, text, null, null, [new TimelineEntity(location, "Location", 0.9)]);

    private Task<IReadOnlyList<AliasSuggestion>> SearchAsync(Watch watch) => new AliasSearch(_store, Gazetteer.Open()).RunAsync(watch, Token);

    private async Task KeepAsync(params TimelineArticle[] articles)
    {
        foreach (var article in articles)
        {
            await new EnrichmentArchive(_store).KeepAsync(article.Enrichment(), Token);
            var revision = article.Article();
            await _store.CreateAsync(BlobName.Article(revision.Day, revision.ArticleId, revision.Revision), CanonicalJson.ToUtf8(revision, WatchesJson.Options), "application/json", Token);
        }
    }
}
