namespace Ingest.Storage;

/// <summary>Reads the stages' own data files, which are embedded in the assembly as <c>Ingest.&lt;Stage&gt;/&lt;file&gt;</c>. Empty lines and lines that start with <c>#</c> are left out.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a file named as <c>Claims/events.tsv</c>.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Ingest.{file}")
            ?? throw new InvalidOperationException($"The program was built without its data file {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines cut at their tabs.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(static line => line.Split('\t'));

    /// <summary>The rows of a file of two columns.</summary>
    public static IEnumerable<(string First, string Second)> Pairs(string file) => Rows(file).Select(static row => (row[0], row[1].Trim()));
}
