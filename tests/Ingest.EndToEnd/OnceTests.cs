using System.Text.Json;
using Ingest.Storage;
using Xunit;

namespace Ingest.EndToEnd;

/// <summary>One run over a server: every page kept byte for byte, one article each, facts that point at their evidence, and a second run that changes nothing.</summary>
public sealed class OnceTests
{
    private const string FirstDay = "2026-11-20T12:00:00Z";
    private const string NextDay = "2026-11-21T12:00:00Z";

    [Fact]
    public async Task Run_OverGeneratedPages_KeepsThemAllAndChangesNothingASecondTime()
    {
        await using var server = await PageServer.OpenAsync(GeneratedPages.Write(40, seed: 3));
        using var tree = new DataFolderTree();
        await SubscribeAndRunAsync(server, tree);

        AssertAllKept(server, tree);
        Assert.Equal(server.Pages.Count, tree.Names("articles/").Count);
        Assert.Equal(server.Pages.Count, tree.Names("enriched/").Count);
        await AssertEvidenceAsync(tree);
        await AssertSecondRunChangesNothingAsync(server, tree);
    }

    [Fact]
    public async Task Run_OverRealPages_KeepsThemAllAndChangesNothingASecondTime()
    {
        var pages = BenchmarkPages.Read();
        await using var server = await PageServer.OpenAsync(pages.Count > 0 ? pages : GeneratedPages.Write(30, seed: 5));
        using var tree = new DataFolderTree();
        await SubscribeAndRunAsync(server, tree);

        AssertAllKept(server, tree);
        await AssertEvidenceAsync(tree);
        await AssertSecondRunChangesNothingAsync(server, tree);
    }

    private static async Task SubscribeAndRunAsync(PageServer server, DataFolderTree tree)
    {
        await DoAsync(FirstDay, "feeds", "add", server.FeedUrl, "--allow-private", "--data", tree.Root);
        await DoAsync(FirstDay, "run", "--once", "--allow-private", "--data", tree.Root);
    }

    private static void AssertAllKept(PageServer server, DataFolderTree tree) => Assert.All(
        server.Pages,
        page => Assert.Equal(page.Body, File.ReadAllBytes(Path.Combine(tree.Root, "raw", "pages", ContentId.Sha256(page.Body)))));

    private static async Task AssertSecondRunChangesNothingAsync(PageServer server, DataFolderTree tree)
    {
        var facts = tree.Facts();
        var claims = await tree.MessagesAsync("claims");
        var requests = server.Requests;
        await DoAsync(NextDay, "run", "--once", "--allow-private", "--data", tree.Root);
        Assert.True(server.Requests > requests, "The second run must have asked the server.");
        Assert.Equal(facts, tree.Facts());
        Assert.Equal(claims, await tree.MessagesAsync("claims"));
        Assert.Contains("identical", await DoAsync(NextDay, "replay", "--data", tree.Root), StringComparison.Ordinal);
    }

    /// <summary>Promise 3: claim → exact span → article revision → raw bytes with their hash.</summary>
    private static async Task AssertEvidenceAsync(DataFolderTree tree)
    {
        var claims = tree.Names("claims/").SelectMany(name => File.ReadAllLines(Path.Combine(tree.Root, name))).ToList();
        Assert.NotEmpty(claims);
        Assert.Equal(claims.Order(StringComparer.Ordinal), (await tree.MessagesAsync("claims")).Order(StringComparer.Ordinal));
        var texts = tree.Names("articles/").ToDictionary(static name => string.Join('/', name[..^".json".Length].Split('/')[^2..]), name => Text(Path.Combine(tree.Root, name)), StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            using var document = JsonDocument.Parse(claim);
            AssertPointsAtItsEvidence(document.RootElement.GetProperty("data"), texts, tree);
        }
    }

    private static void AssertPointsAtItsEvidence(JsonElement claim, Dictionary<string, string> texts, DataFolderTree tree)
    {
        var article = claim.GetProperty("article");
        var text = texts[$"{article.GetProperty("articleId").GetString()}/{article.GetProperty("revision").GetString()}"];
        AssertSlices(claim.GetProperty("evidence"), text);
        AssertSlices(claim.GetProperty("event").GetProperty("trigger"), text);
        var sha256 = claim.GetProperty("raw").GetProperty("sha256").GetString()!;
        var raw = tree.Names("raw/").Single(name => name.EndsWith("/" + sha256, StringComparison.Ordinal));
        Assert.Equal(sha256, ContentId.Sha256(File.ReadAllBytes(Path.Combine(tree.Root, raw))));
    }

    private static void AssertSlices(JsonElement span, string text) => Assert.Equal(
        span.GetProperty("text").GetString(),
        text.Substring(span.GetProperty("offset").GetInt32(), span.GetProperty("length").GetInt32()));

    private static string Text(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty("text").GetString()!;
    }

    private static async Task<string> DoAsync(string clock, params string[] arguments)
    {
        var (code, output, error) = await IngestProcess.RunAsync(arguments, ("INGEST__CLOCK", clock));
        Assert.True(code == 0, $"{string.Join(' ', arguments)}: {code} {output} {error}");
        return output;
    }
}
