using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Ingest.Quality.Places;

/// <summary>Texts that speak of all kinds of things: the sentences of the English treebank and the records of the sets of names, of their parts for training.</summary>
internal static class OtherParagraphs
{
    private const string TextLine = "# text = ";

    /// <summary>The first <paramref name="most"/> of at least 40 letters; none where the sets are not there.</summary>
    public static IReadOnlyList<string> Read(int most) =>
        [.. Treebank().Concat(Records()).Where(static text => text.Length >= 40).Distinct(StringComparer.Ordinal).Take(most)];

    private static IEnumerable<string> Treebank() => SharedSets.Folders("ud_english")
        .SelectMany(static folder => Lines(Path.Combine(folder, "train.conllu.gz")))
        .Where(static line => line.StartsWith(TextLine, StringComparison.Ordinal))
        .Select(static line => line[TextLine.Length..]);

    private static IEnumerable<string> Records() => SharedSets.Folders("ner_")
        .SelectMany(static folder => Directory.GetFiles(folder, "train.jsonl*").Order(StringComparer.Ordinal))
        .SelectMany(Lines)
        .Select(static line =>
        {
            using var record = JsonDocument.Parse(line);
            return record.RootElement.GetProperty("text").GetString() ?? string.Empty;
        });

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
