using System.IO.Compression;

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

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
