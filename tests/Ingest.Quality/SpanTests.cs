using System.Text;
using System.Text.Json;
using Xunit;

namespace Ingest.Quality;

/// <summary>Whatever <c>ingest analyze</c> quotes stands in the text where it says.</summary>
public sealed class SpanTests(ITestOutputHelper log) : IDisposable
{
    private static readonly string[] Sets = ["re3d", "trnews", "polnear"];

    // Written for this test: scripts, surrogates, combining marks, quotes of all styles.
    private static readonly string[] Own =
    [
        "BEIRUT (Invented) - Army units captured Deir ez-Zor on Monday, a monitoring group said. \"We saw it,\" said Amal Idris.",
        "😀 Police in Bogotá arrested José Núñez on 3 May 2016; “no one was hurt”, the mayor’s office said. 😀",
        "قالت الشرطة إن المدينة هادئة. Kharkiv e\u0301tait calme, said Iryna Kovalenko.",
        "",
        "\uD83D lone surrogate and \uFFFE a noncharacter in Goma.",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-spans-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Analyze_AllTexts_QuotesWhatStandsThere()
    {
        var texts = Own.Concat(Sets.SelectMany(SharedSets.Folders).SelectMany(SharedSets.Records).Select(static record => record.GetProperty("text").GetString()!)).ToList();
        var lines = await InspectRun.LinesAsync("analyze", await WriteAsync(texts));
        Assert.Equal(texts.Count, lines.Count);
        var spans = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            spans += CheckSpans(lines[i], Json(texts[i]));
        }

        log.WriteLine($"{texts.Count} texts, {spans} spans");
        Assert.True(spans > 20);
    }

    // What JSON made of lone surrogates is the text that the verb was given.
    private static string Json(string text) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text))!;

    private static int CheckSpans(JsonElement element, string text)
    {
        var count = 0;
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("offset", out var offset) && element.TryGetProperty("length", out var length))
        {
            Assert.Equal(text.Substring(offset.GetInt32(), length.GetInt32()), element.GetProperty("text").GetString());
            count++;
        }

        IEnumerable<JsonElement> children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(static property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        return count + children.Sum(child => CheckSpans(child, text));
    }

    private async Task<string> WriteAsync(List<string> texts)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            lines.Append("{\"id\":\"").Append(i).Append("\",\"published\":\"2016-12-19\",\"text\":").Append(JsonSerializer.Serialize(texts[i])).Append("}\n");
        }

        var path = Path.Combine(_folder.FullName, "texts.ndjson");
        await File.WriteAllTextAsync(path, lines.ToString());
        return path;
    }
}
