using System.Globalization;

namespace Ingest.Cli.Demo;

/// <summary>An invented article of the demo newsroom.</summary>
/// <param name="Outlet">The key of its publisher.</param>
/// <param name="Path">Its address on the newsroom's server.</param>
/// <param name="Fault">What the server does wrong with it: <c>error-twice</c>, <c>consent-wall</c>, <c>gzip-windows-1252</c>, <c>not-found</c>, or nothing.</param>
/// <param name="Edition">1, or 2 for the version that replaces an earlier one at the same address.</param>
internal sealed record NewsroomArticle(
    string Outlet,
    string Path,
    string Title,
    string Author,
    DateTimeOffset Published,
    DateTimeOffset? Updated,
    string? Fault,
    int Edition,
    IReadOnlyList<string> Paragraphs)
{
    /// <summary>Reads an article file: <c>key: value</c> lines, a blank line, then paragraphs parted by blank lines.</summary>
    public static NewsroomArticle Parse(string file)
    {
        var parts = file.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var head = parts[0].Split('\n')
            .Select(static line => line.Split(": ", 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        return new NewsroomArticle(
            head["outlet"],
            head["path"],
            head["title"],
            head["author"],
            Time(head["published"]),
            head.TryGetValue("updated", out var updated) ? Time(updated) : null,
            head.GetValueOrDefault("fault"),
            head.TryGetValue("edition", out var edition) ? int.Parse(edition, CultureInfo.InvariantCulture) : 1,
            parts[1..]);
    }

    private static DateTimeOffset Time(string value) => DateTimeOffset.Parse(value, CultureInfo.InvariantCulture);
}
