namespace Ingest.GazetteerBuild;

/// <summary>Reads the project's own tables: columns between tabs, lines with # are comments.</summary>
internal static class TableFile
{
    public static IEnumerable<string[]> Read(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
