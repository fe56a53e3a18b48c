using System.IO.Compression;
using System.Text;

namespace Ingest.Quality;

/// <summary>Pages to read: this project's own cases, and those of the public sets where they lie beside the checkout.</summary>
internal static class PageCorpus
{
    public static IReadOnlyList<byte[]> Own() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "PageCases"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>At most <paramref name="most"/> pages of a set, in the order of its records.</summary>
    public static IEnumerable<(byte[] Page, string Url)> OfSet(string set, int most) =>
        SharedSets.Folders(set).SelectMany(folder => SharedSets.Records(folder).Take(most).Select(record =>
            (Bytes(Path.Combine(folder, record.GetProperty("html").GetString()!)), record.TryGetProperty("url", out var url) ? url.GetString()! : "https://www.example.org/article")));

    /// <summary>This project's own pages of all kinds, each with what it is: those of <c>ArticleKindTests</c>.</summary>
    public static IReadOnlyList<(string Kind, byte[] Page, string Url)> Labelled() =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PageKinds", "pages.txt")).Split("#### ", StringSplitOptions.RemoveEmptyEntries).Select(LabelledPage)];

    private static (string Kind, byte[] Page, string Url) LabelledPage(string page)
    {
        var end = page.IndexOf('\n', StringComparison.Ordinal);
        var label = page[..end].Trim().Split(' ');
        return (label[0], Encoding.UTF8.GetBytes(page[(end + 1)..]), label[1]);
    }

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
