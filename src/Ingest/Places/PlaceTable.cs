namespace Ingest.Places;

/// <summary>Reads the stage's embedded tables: columns between tabs, lines with # are comments.</summary>
internal static class PlaceTable
{
    public static IReadOnlyDictionary<string, string> Pairs(string file) =>
        Lines(file).Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream("Ingest.Places/" + file)
            ?? throw new InvalidOperationException($"{file} is not embedded in this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
