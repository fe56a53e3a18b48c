using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ingest.Benchmarks;

/// <summary>The feeds that the parser is measured on.</summary>
internal static class FeedDocuments
{
    public const string Made = "made";

    /// <summary>The public suite of whole real feeds.</summary>
    private const string Real = "feeds_feedrs";

    public static IEnumerable<string> Sets => File(Real) is null ? [Made] : [Made, Real];

    public static IReadOnlyList<byte[]> Of(string set) => string.Equals(set, Made, StringComparison.Ordinal) ? [Document()] : [.. System.IO.File.ReadLines(File(set)!).Select(Content)];

    private static byte[] Content(string line)
    {
        using var record = JsonDocument.Parse(line);
        return Encoding.UTF8.GetBytes(record.RootElement.TryGetProperty("content", out var text) ? text.GetString() ?? string.Empty : string.Empty);
    }

    private static string? File(string set)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", set, "dev.jsonl");
            if (System.IO.File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static byte[] Document()
    {
        var text = new StringBuilder("<rss version=\"2.0\"><channel><title>Sample</title>");
        for (var i = 0; i < 1000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<item><guid>https://example.org/{i}</guid><title>Item {i} &amp; more</title><link>https://example.org/{i}</link><pubDate>Tue, 02 Jan 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>{new string('x', 700)} <a href=\"/{i}\">link</a></p>]]></description></item>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</channel></rss>").ToString());
    }
}
