namespace Ingest.Articles.Extraction;

/// <summary>Reads the stage's embedded tables: two tab-separated columns a line, <c>#</c> for comments.</summary>
internal static class StageTable
{
    public static IEnumerable<(string First, string Second)> Read(string file)
    {
        using var stream = typeof(StageTable).Assembly.GetManifestResourceStream("Ingest.Articles/" + file)
            ?? throw new InvalidOperationException($"The table {file} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                yield return (line[..tab], line[(tab + 1)..].Trim());
            }
        }
    }
}
