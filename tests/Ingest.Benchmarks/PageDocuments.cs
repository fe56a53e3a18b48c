using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Ingest.Benchmarks;

/// <summary>The pages that extraction is measured on.</summary>
internal static class PageDocuments
{
    public const string Small = "made, 10 teasers";
    public const string Large = "made, 400 teasers";

    /// <summary>The public set of real pages whose speed is quoted.</summary>
    private const string Real = "article_benchmark";

    public static IEnumerable<string> Sets => Folder() is null ? [Small, Large] : [Small, Large, Real];

    public static IReadOnlyList<byte[]> Of(string set) => set switch
    {
        Small => [Made(10)],
        Large => [Made(400)],
        _ => [.. System.IO.File.ReadLines(Path.Combine(Folder()!, "dev.jsonl")).Select(Page)],
    };

    private static byte[] Page(string line)
    {
        using var record = JsonDocument.Parse(line);
        using var file = System.IO.File.OpenRead(Path.Combine(Folder()!, record.RootElement.GetProperty("html").GetString()!));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var set = Path.Combine(folder.FullName, "shared", "data", Real);
            if (Directory.Exists(set))
            {
                return set;
            }
        }

        return null;
    }

    private static byte[] Made(int teasers)
    {
        var html = new StringBuilder("<!doctype html><html lang=en><head><title>Bridge reopens | Courier</title><script>var state = {\"a\":[1,2,3]};</script></head><body><nav>");
        for (var i = 0; i < teasers; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class='card teaser'><a href='/n{i}'><b>Headline about something that happened</b></a><script>track('card');</script></div>");
        }

        html.Append("</nav><article><h1>Bridge reopens</h1><div class=article-body>");
        for (var i = 0; i < 25; i++)
        {
            html.Append("<p>Engineers reopened the <a href=/bridge>bridge</a> over the channel on Tuesday after three weeks of repairs, the roads office said.</p>");
        }

        return Encoding.UTF8.GetBytes(html.Append("</div></article></body></html>").ToString());
    }
}
