namespace Ingest.Cli.Demo;

/// <summary>An invented publisher of the demo newsroom.</summary>
/// <param name="Key">Its short name in the article files.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="FeedPath">The feed's address as subscribers know it.</param>
/// <param name="Format">rss, atom, json or broken-rss.</param>
/// <param name="MovedTo">Where the feed moved to for good, if it did.</param>
internal sealed record Outlet(string Key, string Name, string FeedPath, string Format, string? MovedTo)
{
    /// <summary>Reads one line of outlets.txt: key, name, path, format and, optionally, the new path, parted by tabs.</summary>
    public static Outlet Parse(string line)
    {
        var fields = line.Split('\t');
        return new Outlet(fields[0], fields[1], fields[2], fields[3], fields.ElementAtOrDefault(4));
    }
}
