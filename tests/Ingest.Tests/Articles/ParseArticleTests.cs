using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Ingest.Cli.Articles;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Articles;

public sealed class ParseArticleTests : IDisposable
{
    private const string Prose = "Der Zürcher Stadtrat hat am Dienstag beschlossen, die Brücke über den Kanal bis zum Frühling zu sperren.";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task AnswerAsync_GzippedWindows1252_IsReadAsDeclared()
    {
        var file = _folder["page.html.gz"];
        await using (var gzip = new GZipStream(File.Create(file), CompressionMode.Compress))
        {
            await gzip.WriteAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"<html><title>Brücke</title><p>{Prose}</p></html>"));
        }

        var line = await PageFile.AnswerAsync($$"""{"file":{{JsonSerializer.Serialize(file)}},"url":"https://zeitung.example/a","contentType":"text/html; charset=windows-1252"}""", default);

        using var answer = JsonDocument.Parse(line);
        Assert.Equal(file, answer.RootElement.GetProperty("file").GetString());
        Assert.Equal(Prose, answer.RootElement.GetProperty("text").GetString());
        Assert.Equal("article", answer.RootElement.GetProperty("kind").GetString());
        Assert.False(answer.RootElement.TryGetProperty("authors", out _));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026-11-20T08:30", "2026-11-20T08:30:00+00:00")]
    [InlineData("2026-11-20T00:00:00+03:00", "2026-11-20T00:00:00+03:00")]
    [InlineData("20 November 2026", "2026-11-20")]
    [InlineData("Fri, 20 Nov 2026 08:30:15 GMT", "2026-11-20T08:30:15+00:00")]
    [InlineData("November 20, 2026", "2026-11-20")]
    [InlineData("1795163400", "2026-11-20T08:30:00+00:00")]
    public async Task AnswerAsync_ADateWithOrWithoutAnHour_IsWrittenAsItIsStated(string stated, string written)
    {
        var file = _folder["page.html"];
        await File.WriteAllTextAsync(file, $"<meta property=article:published_time content='{stated}'><meta property=article:modified_time content='{stated}'><p>{Prose}</p>", TestContext.Current.CancellationToken);

        using var answer = JsonDocument.Parse(await PageFile.AnswerAsync($$"""{"file":{{JsonSerializer.Serialize(file)}},"url":"https://zeitung.example/a"}""", default));

        Assert.Equal((written, written), (answer.RootElement.GetProperty("published").GetString(), answer.RootElement.GetProperty("updated").GetString()));
    }

    [Theory]
    [InlineData("{\"file\":\"missing.html\",\"url\":\"https://a.example/\"}", "unreadable")]
    [InlineData("{\"url\":\"https://a.example/\"}", "no-file")]
    [InlineData("not json", "bad-line")]
    public async Task AnswerAsync_UnusableLine_SaysWhy(string line, string code)
    {
        using var answer = JsonDocument.Parse(await PageFile.AnswerAsync(line, default));

        Assert.Equal(code, answer.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
