using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Ingest.Quality;

/// <summary>The public evaluation sets that lie beside the checkout of a developer and of CI; never in the repository.</summary>
internal static class SharedSets
{
    /// <summary>The folders whose name starts with <paramref name="prefix"/>; none where the sets are not there.</summary>
    public static IReadOnlyList<string> Folders(string prefix)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return [.. Directory.GetDirectories(data, prefix + "*").Order(StringComparer.Ordinal)];
            }
        }

        return [];
    }

    /// <summary>The records of a set's development part.</summary>
    public static IEnumerable<JsonElement> Records(string folder)
    {
        var file = Directory.GetFiles(folder, "dev.jsonl*").Single();
        using var stream = File.OpenRead(file);
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
