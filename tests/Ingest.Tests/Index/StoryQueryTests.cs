using Ingest.Articles;
using Ingest.Cli;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Index;

public sealed class StoryQueryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private SqliteIndex _index = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _index = new SqliteIndex(new IndexOptions { Path = _folder["index.db"] });
        var reuters = new AgencyCredit("reuters", []);
        var wire = Report("wire", "Daily Page", 1, credit: reuters);
        foreach (var report in (InventedArticle[])[
            wire,
            Report("carried", "Evening Sheet", 2, copyOf: wire.ArticleId),
            Report("also", "Morning Sheet", 0, credit: reuters),
            Report("own", "Plainfield Courier", 3, credit: new AgencyCredit(null, ["ap"])),
            Report("follow-up", "Plainfield Courier", 4),
            Report("lost", "Far Post", 5, copyOf: "not-indexed"),
            Report("other", "Ridge Times", 6, story: "s-b"),
            Report("joint", "Ridge Times", 7, merges: "s-b"),
            Report("elsewhere", "Ridge Times", 8, story: "s-c")])
        {
            await FilledIndex.WriteAsync(_index, report);
        }
    }

    public ValueTask DisposeAsync()
    {
        _index.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Story_WithCopiesAndAgencyTexts_CountsIndependentSources()
    {
        var story = await _index.StoryAsync("s-a", Token);
        Assert.Equal((8, 4), (story!.Reports, story.IndependentSources));
        Assert.Equal("Reuters 3, Plainfield Courier 2, Far Post 1, Ridge Times 2", string.Join(", ", story.Sources.Select(static source => $"{source.Name} {source.Reports.Count}")));
        Assert.Equal("Morning Sheet, Daily Page, Evening Sheet", string.Join(", ", story.Sources[0].Reports.Select(static report => report.Publisher)));
        Assert.Equal(["Associated Press"], story.Sources[1].Reports[0].Contributors);
        Assert.Equal((Morning, Morning.AddHours(7)), (story.First, story.Last));
    }

    [Theory]
    [InlineData("s-a")]
    [InlineData("s-b")]
    public async Task Story_Merged_IsFoundByEitherId(string id)
    {
        var story = await _index.StoryAsync(id, Token);
        var merge = Assert.Single(story!.Merges);
        Assert.Equal(("s-a", 8, "s-b", "s-a"), (story.StoryId, story.Reports, merge.StoryId, merge.IntoStoryId));
        Assert.Equal(Report("joint", "Ridge Times", 7).ArticleId, merge.ArticleId);
        Assert.Equal(8, (await _index.ArticlesAsync(FilledIndex.Query($"story={id}"), Token)).Items.Count);
    }

    [Fact]
    public async Task Story_Unknown_IsNull() => Assert.Null(await _index.StoryAsync("s-none", Token));

    [Fact]
    public async Task Show_OnTheCommandLine_SaysWhoReportedByThemselves()
    {
        var (code, output) = await RunAsync("show", "s-b");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("s-a: 8 reports, 4 independent sources, 2026-03-01 to 2026-03-01\n  s-b became s-a on ", output, StringComparison.Ordinal);
        Assert.Contains("Associated", output, StringComparison.Ordinal);
        Assert.Contains("90 %", output.Replace("90%", "90 %", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_Merged_AreListedOnceByTheIdTheyGoByNow()
    {
        var stories = (await _index.StoriesAsync(new StoryQuery(null, 1, 50), Token)).Items;
        Assert.Equal(["s-c 1 1", "s-a 8 4"], stories.Select(static story => $"{story.StoryId} {story.Reports} {story.IndependentSources}"), StringComparer.Ordinal);
        Assert.Equal(("Title also", "Reuters, Plainfield Courier, Far Post, Ridge Times", "s-b"), (stories[1].Title, string.Join(", ", stories[1].Sources), Assert.Single(stories[1].Merges)));
    }

    [Theory]
    [InlineData(8, 1, 50, "s-c")]
    [InlineData(7, 1, 50, "s-c s-a")]
    [InlineData(0, 2, 50, "s-a")]
    [InlineData(0, 5, 50, "")]
    [InlineData(0, 1, 1, "s-c")]
    public async Task Stories_Asked_AreThoseThatFit(int since, int sources, int limit, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await _index.StoriesAsync(new StoryQuery(Morning.AddHours(since), sources, limit), Token)).Items.Select(static story => story.StoryId)));

    [Fact]
    public async Task Stories_PageByPage_GiveEachOnceAndEnd()
    {
        var first = await _index.StoriesAsync(new StoryQuery(null, 1, 1), Token);
        Assert.True(Continuation.TryParse(first.Continuation!, out var after));
        var second = await _index.StoriesAsync(new StoryQuery(null, 1, 1, after), Token);
        Assert.Equal(["s-c", "s-a"], first.Items.Concat(second.Items).Select(static story => story.StoryId), StringComparer.Ordinal);
        Assert.Null(second.Continuation);
    }

    [Fact]
    public async Task List_OnTheCommandLine_ShowsStoriesWithTheirSources()
    {
        var (code, output) = await RunAsync("list", "--since", "2026-03-01", "--sources", "2", "--format", "ndjson");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("{\"storyId\":\"s-a\",\"title\":\"Title also\",\"reports\":8,\"independentSources\":4,", Assert.Single(output.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("Title elsewhere", (await RunAsync("list")).Output, StringComparison.Ordinal);
        Assert.Equal("No story fits.\n", (await RunAsync("list", "--since", "2027-01-01")).Output);
        Assert.Equal(ExitCode.WrongUsage, (await RunAsync("list", "--since", "someday")).Code);
    }

    [Fact]
    public async Task Show_UnknownStory_SaysWhereIdsComeFrom()
    {
        var (code, output) = await RunAsync("show", "s-none");
        Assert.Equal((ExitCode.Failed, "No story 's-none' is in the index; see 'ingest stories list'."), (code, output));
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["stories", .. arguments, "--data", _folder.Path], output, error, Token);
        return (code, code == ExitCode.Done ? output.ToString() : error.ToString().Trim());
    }

    private static InventedArticle Report(string name, string publisher, int hours, string story = "s-a", string? copyOf = null, string? merges = null, AgencyCredit? credit = null) =>
        new($"https://{name}.example/1", $"Title {name}", $"Text of {name}.")
        {
            Publisher = publisher,
            Published = Morning.AddHours(hours),
            Story = story,
            CopyOf = copyOf,
            Merges = merges,
            Credit = credit,
        };
}
