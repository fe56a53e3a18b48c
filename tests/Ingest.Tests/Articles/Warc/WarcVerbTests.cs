using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Ingest.Articles;
using Ingest.Cli;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Articles.Warc;

/// <summary><c>ingest articles warc</c>, read again by a strict reader of our own and by somebody else's.</summary>
public sealed class WarcVerbTests(NewsFolder news) : IClassFixture<NewsFolder>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("all.warc")]
    [InlineData("all.warc.gz")]
    public async Task Warc_AllRevisions_HoldsTheStoredBytesOfEach(string file)
    {
        var records = await ExportAsync(file, "--all-revisions");

        var revisions = records.Where(static record => record.Type == "metadata").Select(static record => JsonNode.Parse(record.Block)!).Where(static json => json["articleId"] is not null).ToList();
        Assert.Equal(5, revisions.Count);
        var payloads = records.Where(static record => record.Type is "response" or "resource").Select(static record => ContentId.Sha256(record.Payload)).ToHashSet(StringComparer.Ordinal);
        Assert.All(revisions, revision => Assert.Contains(revision["raw"]!["sha256"]!.GetValue<string>(), payloads));
        Assert.All(payloads, sha256 => Assert.NotEmpty(Directory.GetFiles(Path.Combine(news.Path, "raw"), sha256, SearchOption.AllDirectories)));
        Assert.All(revisions, revision => Assert.True(IsStored(revision), "The revision is as it is stored."));
        Assert.Equal(3, records.Count(static record => record.Type == "resource" || record.Type == "response" && record.Fields["WARC-Target-URI"] == NewsFolder.Walled));
    }

    [Fact]
    public async Task Warc_Response_IsTheAnswerThatWasKept()
    {
        var records = await ExportAsync("bridge.warc", NewsFolder.Bridge);

        Assert.Equal(["warcinfo", "response", "metadata", "metadata", "response", "metadata", "metadata"], records.Select(static record => record.Type), StringComparer.Ordinal);
        var response = records[1];
        Assert.Equal((NewsFolder.Bridge + "?utm_source=rss", "application/http;msgtype=response", "2026-11-20T09:00:00.000000Z"), (response.Fields["WARC-Target-URI"], response.Fields["Content-Type"], response.Fields["WARC-Date"]));
        var head = Encoding.UTF8.GetString(response.Block.AsSpan(0, response.Block.Length - response.Payload.Length));
        Assert.Equal($"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\netag: \"a\"\r\ncontent-length: {NewsFolder.BridgePage.Length}\r\n\r\n", head);
        Assert.Equal(NewsFolder.BridgePage, response.Payload);
        Assert.Contains("conformsTo: http://iipc.github.io/warc-specifications/", Encoding.UTF8.GetString(records[0].Block), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warc_SameSelection_GivesTheSameRecordsButTheFirst()
    {
        var (one, two) = (await ExportAsync("one.warc", NewsFolder.Bridge), await ExportAsync("two.warc", NewsFolder.Bridge));

        Assert.Equal(one.Skip(1).Select(static record => record.Id), two.Skip(1).Select(static record => record.Id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("--withdrawn", 1)]
    [InlineData("--kind feed", 2)]
    [InlineData("--text bridge", 1)]
    [InlineData("--language fr", 0)]
    public async Task Warc_Filter_SelectsArticles(string options, int revisions)
    {
        var records = await ExportAsync("some.warc", options.Split(' '));

        Assert.Equal(revisions, records.Count(static record => record.Type == "metadata") / 2);
    }

    [Fact]
    public async Task Warc_UnknownArticle_LeavesNoFile()
    {
        var (code, error) = await RunAsync(_folder["none.warc"], "https://courier.example/none");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("is kept", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    // Installed by ./test.
    [Theory]
    [InlineData("all.warc")]
    [InlineData("all.warc.gz")]
    public async Task Warcio_AnArchiveOfOurs_ReadsWhatWeWrote(string file)
    {
        var ours = await ExportAsync(file, "--all-revisions");
        var theirs = (await ReadWithWarcioAsync(_folder[file])).Select(static line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(ours.Select(static record => (record.Type, record.Id, ContentId.Sha256(record.Payload))), theirs.Select(static record => (Text(record, "type"), Text(record, "id"), Text(record, "sha256"))));
        Assert.All(theirs.Where(static record => Text(record, "type") == "response"), static record => Assert.Equal(200, record["status"]!.GetValue<int>()));
        Assert.All(ours.Zip(theirs).Where(static pair => pair.First.Type != "warcinfo"), static pair => Assert.Equal(pair.First.Fields["WARC-Target-URI"], Text(pair.Second, "uri")));
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(JsonNode record, string field) => record[field]!.GetValue<string>();

    private bool IsStored(JsonNode revision)
    {
        var day = DateOnly.ParseExact(Text(revision, "day"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var file = BlobName.Article(day, Text(revision, "articleId"), Text(revision, "revision"));
        var stored = CanonicalJson.Read<ArticleRevision>(File.ReadAllBytes(Path.Combine(news.Path, file)), ArticleJson.Options);
        return CanonicalJson.ToText(stored, ArticleJson.Options) == CanonicalJson.ToText(CanonicalJson.Read<ArticleRevision>(revision.ToJsonString(), ArticleJson.Options), ArticleJson.Options);
    }

    private async Task<List<ReadRecord>> ExportAsync(string file, params string[] selection)
    {
        var (code, error) = await RunAsync(_folder[file], selection);
        Assert.True(code == ExitCode.Done, error);
        var bytes = await File.ReadAllBytesAsync(_folder[file], Token);
        return file.EndsWith(".gz", StringComparison.Ordinal) ? WarcReader.ReadCompressed(bytes) : WarcReader.Read(bytes);
    }

    private async Task<(int Code, string Error)> RunAsync(string file, params string[] selection)
    {
        using var error = new StringWriter();
        var code = await IngestCommand.RunAsync(["articles", "warc", "--out", file, .. selection, "--data", news.Path], TextWriter.Null, error, Token);
        return (code, error.ToString());
    }

    private static async Task<string[]> ReadWithWarcioAsync(string archive)
    {
        var tools = RepositoryRoot.Path(".tools");
        Assert.SkipUnless(Directory.Exists(Path.Combine(tools, "node_modules", "warcio")), "warcio.js is not installed; ./test installs it.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Articles", "Warc", "warcio-reader.mjs"), archive, tools])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync(Token);
        var error = node.StandardError.ReadToEndAsync(Token);
        await node.WaitForExitAsync(Token);
        Assert.Equal(string.Empty, await error);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
