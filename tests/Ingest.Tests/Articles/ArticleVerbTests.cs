using System.Text.Json.Nodes;
using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary><c>ingest articles list|show|raw</c> over a folder that a run has left.</summary>
public sealed class ArticleVerbTests(NewsFolder news) : IClassFixture<NewsFolder>
{
    private static string BridgeId => ContentId.Of(NewsFolder.Bridge);

    [Theory]
    [InlineData("", 4)]
    [InlineData("--withdrawn", 1)]
    [InlineData("--kind feed", 2)]
    [InlineData("--kind article", 2)]
    [InlineData("--language en --kind article", 2)]
    [InlineData("--language fr", 0)]
    [InlineData("--feed f-none", 0)]
    [InlineData("--text bridge", 1)]
    [InlineData("--since 2026-11-21", 0)]
    [InlineData("--until 2026-11-21", 4)]
    [InlineData("--all-revisions", 5)]
    public async Task List_Filter_GivesTheArticlesThatFit(string options, int count)
    {
        var (code, output, _) = await RunAsync(["list", "--format", "ndjson", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((ExitCode.Done, count), (code, output.Count(static c => c == '\n')));
    }

    [Fact]
    public async Task List_Feed_GivesWhatThatFeedLedTo()
    {
        var (_, rows, _) = await RunAsync("list", "--format", "ndjson");
        var feed = JsonNode.Parse(rows.Split('\n')[0])!["feedId"]!.GetValue<string>();

        var (_, output, _) = await RunAsync("list", "--format", "ndjson", "--feed", feed);

        Assert.Equal(4, output.Count(static c => c == '\n'));
    }

    [Fact]
    public async Task List_WrongKind_SaysWhichThereAre()
    {
        var (code, _, error) = await RunAsync("list", "--kind", "entity");

        Assert.Equal((ExitCode.WrongUsage, "--kind knows article, paywall, feed; it is 'entity'."), (code, error.Trim()));
    }

    [Theory]
    [InlineData(NewsFolder.Bridge)]
    [InlineData(NewsFolder.Bridge + "?utm_source=rss")]
    [InlineData(null)]
    public async Task Show_CorrectedArticle_ShowsRevisionsNotesAndProvenance(string? url)
    {
        var (code, output, error) = await RunAsync("show", url ?? BridgeId);

        Assert.Equal((ExitCode.Done, string.Empty), (code, error));
        foreach (var words in (string[])
        [
            "Bridge reopens\n", NewsFolder.Bridge, BridgeId, "  1  2026-11-20 09:00Z", "  2  2026-11-20 09:20Z", "14 words added, 1 removed", "correction note, at character ",
            "Correction: An earlier version of this article misstated", "raw/pages/", "status 200", "etag: \"b\"", "asked 2026-11-20 09:20:00.000Z", "VISITS\n1 so far, the last 2026-11-20 09:20Z: changed; the next 2026-11-20 ",
            "TEXT of revision 2\n", "40 metres long",
        ])
        {
            Assert.Contains(words, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Show_WithdrawnArticle_SaysSinceWhenAndWhy()
    {
        var (_, output, _) = await RunAsync("show", NewsFolder.Ferry);

        Assert.Contains("WITHDRAWN, found 2026-11-20 09:20Z: courier.example answered 404 (there is nothing at this address).", output, StringComparison.Ordinal);
        Assert.Contains("The ferry to the island stops on Friday", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ArticleBehindAWall_SaysWhoseTextItIs()
    {
        var (_, output, _) = await RunAsync("show", NewsFolder.Walled);

        Assert.Contains("text from the feed (consent)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--diff")]
    [InlineData("--from 1")]
    [InlineData("--from 1 --to 2")]
    public async Task Show_Diff_MarksTheWords(string options)
    {
        var (code, output, _) = await RunAsync(["show", NewsFolder.Bridge, .. options.Split(' ')]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("14 words added, 1 removed", output, StringComparison.Ordinal);
        Assert.Contains("the pier is [-30-]{+40+} metres long.{+\n\nCorrection: An earlier version of this article misstated the length of the pier.+}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_DiffAsJson_HoldsBothTexts()
    {
        var (_, output, _) = await RunAsync("show", BridgeId, "--diff", "--json");

        var diff = JsonNode.Parse(output)!;
        Assert.Equal((1, 2, 14, 1), (diff["from"]!.GetValue<int>(), diff["to"]!.GetValue<int>(), diff["added"]!.GetValue<int>(), diff["removed"]!.GetValue<int>()));
        Assert.Contains("30 metres", string.Concat(diff["text"]!.AsArray().Where(static part => part!["kind"]!.GetValue<string>() != "added").Select(static part => part!["text"]!.GetValue<string>())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Json_HoldsRevisionsFetchesAndVisits()
    {
        var (_, output, _) = await RunAsync("show", BridgeId, "--json");

        var history = JsonNode.Parse(output)!;
        Assert.Equal(2, history["revisions"]!.AsArray().Count);
        Assert.Equal("correction", history["revisions"]![1]!["revision"]!["notes"]![0]!["kind"]!.GetValue<string>());
        Assert.Equal("\"b\"", history["revisions"]![1]!["fetch"]!["headers"]!["etag"]!.GetValue<string>());
        Assert.Equal("changed", history["visits"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Raw_FirstRevision_IsByteForByteWhatWasServed()
    {
        using var folder = new TemporaryFolder();
        var file = folder["bridge.html"];

        var (code, output, _) = await RunAsync("raw", BridgeId, "--revision", "1", "--output", file);

        Assert.Equal((ExitCode.Done, string.Empty), (code, output));
        Assert.Equal(NewsFolder.BridgePage, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Raw_FileIsThere_IsLeftAlone()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["mine"], "mine", TestContext.Current.CancellationToken);

        var (code, _, error) = await RunAsync("raw", BridgeId, "--output", folder["mine"]);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("is there already", error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder["mine"], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("show https://courier.example/none", ExitCode.Failed, "No article 'https://courier.example/none' is kept")]
    [InlineData("show ../../state/watches", ExitCode.Failed, "No article '../../state/watches' is kept")]
    [InlineData("raw " + NewsFolder.Bridge + " --revision 3", ExitCode.WrongUsage, "--revision must be a number from 1 to 2")]
    [InlineData("show " + NewsFolder.Bridge + " --to zz", ExitCode.WrongUsage, "--to must be a number from 1 to 2")]
    [InlineData("show " + NewsFolder.Ferry + " --diff", ExitCode.Failed, "There is nothing to compare")]
    public async Task Verb_WhatIsNotThere_SaysWhatToDo(string line, int code, string message)
    {
        var (actual, output, error) = await RunAsync(line.Split(' '));

        Assert.Equal((code, string.Empty), (actual, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await IngestCommand.RunAsync(["articles", .. args, "--data", news.Path], output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
