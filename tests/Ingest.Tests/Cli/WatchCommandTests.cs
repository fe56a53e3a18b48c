using Ingest.Articles;
using Ingest.Claims;
using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Tests.Watches;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Cli;

/// <summary>The verbs of <c>ingest watch</c>, over a folder of their own.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private const string Square = """{"type":"Polygon","coordinates":[[[38,35],[39.5,35],[39.5,36.5],[38,36.5],[38,35]]]}""";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Add_EveryKind_IsListedAndExportedAsItWouldBeImported()
    {
        await File.WriteAllTextAsync(_folder["area.json"], Square, Token);
        await DoneAsync("add", "Deir ez-Zor, Syria", "--within", "25km", "--event", "assault", "--confidence", "0.5");
        await DoneAsync("add", "Valley", "--area", _folder["area.json"], "--language", "en", "--source", "courier.example");
        await DoneAsync("add", "Dam", "--near", "35.86,38.55", "--within", "10", "--novelty", "quietDays=14", "--novelty", "silence=false");
        await DoneAsync("add", "Sand", "--person", "Mira Sand", "--alias", "M. Sand", "--actor", "army");
        await DoneAsync("add", "Keepers", "--organization", "Orrin Water Board");
        await DoneAsync("pause", "dam", "--why", "it is shut");
        var (_, listed, _) = await RunAsync("list");
        Assert.Equal(
            [
                "Deir ez-Zor, Syria: Deir ez-Zor, SY (geonames:170794); within 25 km; events ASSAULT; confidence from 0.5",
                "Valley; inside an area of 5 positions; sources courier.example; languages en",
                "Dam; within 10 km of 35.86,38.55; new: quietDays=14, silence=false; paused: it is shut",
            ],
            listed.Split('\n')[..3]);
        var (_, yaml, _) = await RunAsync("export");
        await File.WriteAllTextAsync(_folder["again.yaml"], yaml, Token);
        await DoneAsync("import", _folder["again.yaml"], "--replace");
        Assert.Equal(yaml, (await RunAsync("export")).Output);
        await DoneAsync("resume", "dam");
        Assert.DoesNotContain("paused", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'Springfield' could be any of these:\n  ", 1, "add", "Springfield")]
    [InlineData("No place is called 'Zzyzzxville' in the gazetteer.", 1, "add", "Zzyzzxville")]
    [InlineData("No place is called 'Raqa' in the gazetteer. Near to it:\n  Ar Raqqah, Raqqa, SY (populated-place, ", 1, "add", "Raqa")]
    [InlineData("'within: far' is no distance;", 2, "add", "Raqqa, Syria", "--within", "far")]
    [InlineData("'near: 1' is no point;", 2, "add", "x", "--near", "1", "--within", "5")]
    [InlineData("'area' cannot be watched: A Point is no area;", 2, "add", "x", "--area", "{\"type\":\"Point\"}")]
    [InlineData("Cannot read the area 'nowhere.json'", 2, "add", "x", "--area", "nowhere.json")]
    [InlineData("'confidence: 7' is no number from 0 to 1.", 2, "add", "x", "--phrase", "y", "--confidence", "7")]
    [InlineData("'--novelty quiet=3' is not understood; write one of quietDays, sources, surge, silence,", 2, "add", "x", "--phrase", "y", "--novelty", "quiet=3")]
    [InlineData("'sources: 1' is not 0 (never), or 2 to 1000", 2, "add", "x", "--phrase", "y", "--novelty", "sources=1")]
    [InlineData("'--clear place' is not understood; it takes one of within, area, aliases,", 2, "add", "x", "--phrase", "y", "--clear", "place")]
    [InlineData("'WAR' is no event type;", 2, "add", "x", "--phrase", "y", "--event", "WAR")]
    [InlineData("Watch 'x' tells 'desk', but there is no such sink; there are console.", 2, "add", "x", "--phrase", "y", "--tell", "desk")]
    [InlineData("There is no watch 'x': the watchlist is empty.", 1, "pause", "x")]
    public async Task Watch_Mistake_SaysWhatIsWrong(string message, int exitCode, params string[] arguments)
    {
        var (code, _, error) = await RunAsync(arguments);
        Assert.Equal(exitCode, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_ArticleThatIsNotForTheWatch_SaysWhichStepSaidNo()
    {
        await DoneAsync("add", "Aaley, Lebanon");
        var (code, _, error) = await RunAsync("why", "00000000000000000000", "Aaley, Lebanon");
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("No article '00000000000000000000' is kept", error, StringComparison.Ordinal);
        var id = await KeepAsync("The Alley was shut on Monday.");
        Assert.Equal(
            """
            No alert: the article is not for this watch.
            Does not count: "Alley" is near the spelling "Aaley", but a common English word. An alias counts as it is.
            """,
            await WhyAsync(id),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Why_SameReasonSeveralTimes_IsSaidOnce()
    {
        await DoneAsync("add", "Aaley, Lebanon");
        Assert.Contains("but a common English word. An alias counts as it is. (2 times)", await WhyAsync(await KeepAsync("The Alley was shut on Monday. The Alley opened again.")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_NamesThatAreListenedFor_AreCountedAndNotProposed()
    {
        await DoneAsync("add", "Damascus, Syria");
        var (_, output, error) = await RunAsync("suggest", "Damascus, Syria");
        Assert.Contains("Sam  (a name in the gazetteer, but so short or common that it is not listened for)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Damas\n", output, StringComparison.Ordinal);
        Assert.Matches("^[0-9]+ suggestion\\(s\\) for 'Damascus, Syria'. It knows the place's [0-9]+ name\\(s\\) in the gazetteer", error);
        await DoneAsync("suggest", "Damascus, Syria", "--accept", "Sam");
        Assert.DoesNotContain("Sam  (", (await RunAsync("suggest", "Damascus, Syria")).Output, StringComparison.Ordinal);
    }

    private async Task<string> WhyAsync(string id)
    {
        var (code, output, error) = await RunAsync("why", id, "aaley, LEBANON");
        Assert.True(code == ExitCode.Done, error);
        return output[(output.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].TrimEnd();
    }

    private async Task<string> KeepAsync(string text)
    {
        var store = new DirectoryBlobStore(_folder.Path);
        var article = new TimelineArticle("0123456789abcdef0123", "r1", "s-1", null, text, null, null, null);
        var revision = article.Article();
        await store.CreateAsync(BlobName.Article(revision.Day, revision.ArticleId, revision.Revision), CanonicalJson.ToUtf8(revision, WatchesJson.Options), "application/json", Token);
        var state = new ArticleState(revision.ArticleId, revision.CanonicalUrl, revision.Day, [new KnownRevision(revision.Revision, "f")], revision.Story);
        await store.CreateAsync(BlobName.ArticleState(revision.ArticleId), CanonicalJson.ToUtf8(state, ArticleJson.Options), "application/json", Token);
        await new EnrichmentArchive(store).KeepAsync(article.Enrichment(), Token);
        return revision.ArticleId;
    }

    private async Task DoneAsync(params string[] arguments)
    {
        var (code, _, error) = await RunAsync(arguments);
        Assert.True(code == ExitCode.Done, error);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["watch", .. arguments, "--data", _folder.Path], output, error, Token);
        return (code, output.ToString(), error.ToString());
    }
}
