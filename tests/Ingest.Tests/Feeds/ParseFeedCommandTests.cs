using System.Text;
using System.Text.Json;
using Ingest.Cli;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class ParseFeedCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ParseFeed_Manifest_AnswersEveryLineInOrder()
    {
        await File.WriteAllTextAsync(_folder["a.xml"], FeedSamples.Rss);
        await File.WriteAllTextAsync(_folder["m"], $"{{\"file\":\"{_folder["a.xml"]}\",\"url\":\"https://example.org/f\"}}\nno json\n{{\"file\":\"{_folder["missing"]}\"}}\n");
        var (code, lines) = await RunAsync("parse", "feed", "--manifest", _folder["m"]);
        Assert.Equal((0, 3), (code, lines.Count));
        Assert.Equal("rss-2.0", lines[0].GetProperty("format").GetString());
        Assert.False(lines[0].TryGetProperty("hub", out _));
        Assert.Equal(["bad-line", "unreadable"], lines.Skip(1).Select(line => line.GetProperty("error").GetProperty("code").GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task ParseFeed_NoFile_IsWrongUsage() => Assert.Equal(2, (await RunAsync("parse", "feed")).Code);

    private static async Task<(int Code, List<JsonElement> Lines)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter(new StringBuilder());
        await using var error = new StringWriter(new StringBuilder());
        var code = await IngestCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(_ => code == 0);
        return (code, lines.Select(line => JsonDocument.Parse(line).RootElement).ToList());
    }
}
