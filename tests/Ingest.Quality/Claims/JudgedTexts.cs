using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>The texts that the judged claims were found in, by the ids of their sets: reports as they stand, pages as <c>ingest parse article</c> reads them. Empty where the sets are not there.</summary>
internal static class JudgedTexts
{
    /// <summary>The day that <c>tools/sample-claims</c> gives to texts without one; times are not judged.</summary>
    private const string Day = "2016-12-31";

    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(string folder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in SharedSets.Folders("re3d").SelectMany(SharedSets.Records))
        {
            texts.Add(report.GetProperty("id").GetString()!, report.GetProperty("text").GetString()!);
        }

        foreach (var set in SharedSets.Folders("readability_pages"))
        {
            await AddPagesAsync(texts, set, Path.Combine(folder, "manifest.ndjson"));
        }

        return texts;
    }

    /// <summary>The claims that are found in them today: document, first character of the trigger, type.</summary>
    public static async Task<IReadOnlySet<(string Document, int Trigger, string Type)>> AnalyzeAsync(IReadOnlyDictionary<string, string> texts, string folder)
    {
        var path = Path.Combine(folder, "texts.ndjson");
        await File.WriteAllLinesAsync(path, texts.Select(static text => $$"""{"id":{{JsonSerializer.Serialize(text.Key)}},"text":{{JsonSerializer.Serialize(text.Value)}},"published":"{{Day}}"}"""));
        var lines = await InspectRun.LinesAsync("analyze", path);
        return lines
            .SelectMany(static line => line.GetProperty("claims").EnumerateArray().Select(claim => (Document: line.GetProperty("id").GetString()!, Event: claim.GetProperty("event"))))
            .Select(static claim => (claim.Document, claim.Event.GetProperty("trigger").GetProperty("offset").GetInt32(), claim.Event.GetProperty("type").GetString()!))
            .ToHashSet();
    }

    private static async Task AddPagesAsync(Dictionary<string, string> texts, string set, string manifest)
    {
        var pages = SharedSets.Records(set).ToList();
        await File.WriteAllLinesAsync(manifest, pages.Select(page =>
            $$"""{"file":{{JsonSerializer.Serialize(Path.Combine(set, page.GetProperty("source").GetString()!))}},"url":{{page.GetProperty("base_url").GetRawText()}}}"""));
        var articles = await InspectRun.LinesAsync("parse", "article", "--manifest", manifest);
        foreach (var (page, article) in pages.Zip(articles))
        {
            if (article.TryGetProperty("text", out var text))
            {
                texts.Add(page.GetProperty("id").GetString()!, text.GetString()!);
            }
        }
    }
}
