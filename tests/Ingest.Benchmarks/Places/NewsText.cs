using System.Text;
using System.Text.Json;

namespace Ingest.Benchmarks.Places;

/// <summary>Texts of about an article's length to search for names: those of a public set of news reports where it lies beside the checkout, else made ones.</summary>
internal static class NewsText
{
    private const string Set = "news_event_clusters";
    private const int Made = 2_000;

    public static IReadOnlyList<string> Read()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var set = Path.Combine(folder.FullName, "shared", "data", Set);
            if (Directory.Exists(set))
            {
                return [.. Directory.GetFiles(set, "dev.jsonl").SelectMany(File.ReadLines).Select(Text).Where(static text => text.Length > 0)];
            }
        }

        return [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("Officials in Raqqa said on Monday that the bridge over the river had been repaired, three weeks after the flood. ", 30)), Made)];
    }

    /// <summary>The bytes of all texts in UTF-8.</summary>
    public static long Bytes(IReadOnlyList<string> texts) => texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text));

    private static string Text(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.TryGetProperty("text", out var text) ? text.GetString() ?? string.Empty : string.Empty;
    }
}
