namespace Ingest.Claims;

/// <summary>Reads the stage's own data files: lines of tab-separated fields, <c>#</c> starts a comment line.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        var name = $"Ingest.Claims/{file}";
        var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without its data file {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
