using System.IO.Compression;

namespace Ingest.EndToEnd;

/// <summary>The real pages that lie beside the checkout of a developer (never in the repository).</summary>
internal static class BenchmarkPages
{
    /// <summary>The pages, or none where they are not there.</summary>
    public static IReadOnlyList<ServedPage> Read()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var pages = new DirectoryInfo(Path.Combine(folder.FullName, "shared", "data", "article_benchmark", "html"));
            if (pages.Exists)
            {
                return [.. pages.GetFiles("*.html.gz").OrderBy(static file => file.Name, StringComparer.Ordinal).Select(static file => new ServedPage(file.Name, Unpack(file)))];
            }
        }

        return [];
    }

    private static byte[] Unpack(FileInfo file)
    {
        using var gzip = new GZipStream(file.OpenRead(), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
