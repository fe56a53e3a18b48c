using Ingest.Stories;

namespace Ingest.Tests.Stories;

/// <summary>The invented reports under Cases, and edits of them as outlets make them to wire copy.</summary>
internal static class ReportCases
{
    private static readonly DateTimeOffset Start = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    /// <summary>All reports: event, title, text.</summary>
    public static IReadOnlyList<(string Event, string Title, string Text)> All { get; } = Read();

    public static StoryCandidate Candidate(string id, string title, string text, double hours = 0) => new(id, title, text, Start.AddHours(hours), null);

    /// <summary>The text with about one word in twenty replaced.</summary>
    public static string Reworded(string text, Random random) =>
        string.Join(' ', text.Split(' ').Select(word => random.Next(20) == 0 ? "replacement" + random.Next(1000) : word));

    /// <summary>The first two thirds of the text.</summary>
    public static string Trimmed(string text) => text[..text.LastIndexOf(". ", text.Length * 2 / 3, StringComparison.Ordinal)] + ".";

    /// <summary>The text with a paragraph of the outlet's own.</summary>
    public static string Extended(string text) =>
        text + "\n\nOur own correspondent adds that shops near the town hall closed early and that the mayor will speak on local radio at seven. Readers can send their pictures to the desk.";

    private static List<(string Event, string Title, string Text)> Read()
    {
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stories", "Cases", "reports.txt"));
        return file.ReplaceLineEndings("\n").Split("\n== ").Skip(1).Select(static report =>
        {
            var lines = report.Split('\n', 2);
            var head = lines[0].Split(" | ");
            return (head[0], head[1], lines[1].Trim());
        }).ToList();
    }
}
