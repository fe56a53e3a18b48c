using System.Text;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>Every feed document there is gets one line: no crash, no hang.</summary>
public sealed class FeedSetTests(ITestOutputHelper log) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-feeds-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ParseFeed_EveryDocumentOfThePublicSuites_GetsOneLine()
    {
        var documents = Own().Concat(SharedSets.Folders("feeds_").SelectMany(SharedSets.Records).Select(FeedDocument.Of)).ToList();
        var manifest = await WriteAsync(documents);
        var lines = await InspectRun.LinesAsync("parse", "feed", "--manifest", manifest);

        log.WriteLine($"{documents.Count} documents, {lines.Count(static line => line.TryGetProperty("error", out _))} are no feeds");
        Assert.Equal(documents.Count, lines.Count);
        Assert.All(lines, static line => Assert.True(line.TryGetProperty("format", out _) || line.TryGetProperty("error", out _)));
        Assert.Equal(Enumerable.Range(0, documents.Count).Select(Name), lines.Select(static line => Path.GetFileName(line.GetProperty("file").GetString()!)), StringComparer.Ordinal);
    }

    private static IEnumerable<byte[]> Own() =>
    [
        "<rss version='2.0'><channel><title>A</title><item><title>One</title></item></channel></rss>"u8.ToArray(),
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>On"u8.ToArray(),
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"A\",\"items\":[]}"u8.ToArray(),
        "<html><body>no feed</body></html>"u8.ToArray(),
        [],
        [0xFF, 0xFE, 0x00, 0x01, 0x02],
    ];

    private static string Name(int index) => index.ToString("D5", System.Globalization.CultureInfo.InvariantCulture) + ".xml";

    private async Task<string> WriteAsync(List<byte[]> documents)
    {
        var manifest = new StringBuilder();
        for (var i = 0; i < documents.Count; i++)
        {
            var file = Path.Combine(_folder.FullName, Name(i));
            await File.WriteAllBytesAsync(file, documents[i]);
            manifest.Append("{\"file\":").Append(JsonSerializer.Serialize(file)).Append("}\n");
        }

        var path = Path.Combine(_folder.FullName, "manifest.ndjson");
        await File.WriteAllTextAsync(path, manifest.ToString());
        return path;
    }
}
