namespace Ingest.Cli.Demo;

/// <summary>The demo's data folder: made anew at each start, and only if it is the demo's own.</summary>
internal static class DemoFolder
{
    private const string MarkName = ".ingest-demo";

    /// <summary>Empties the folder of an earlier demo; throws <see cref="CliException"/> where it holds anything else.</summary>
    public static void Clear(string path)
    {
        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
        {
            return;
        }

        if (!File.Exists(Path.Combine(path, MarkName)))
        {
            throw new CliException($"The demo starts with an empty folder, and {path} holds something else; choose another with --data.");
        }

        Directory.Delete(path, recursive: true);
    }

    /// <summary>Marks the folder as the demo's.</summary>
    public static void Mark(string path) => File.WriteAllText(Path.Combine(path, MarkName), "This folder belongs to 'ingest demo', which empties it at each start.\n");
}
