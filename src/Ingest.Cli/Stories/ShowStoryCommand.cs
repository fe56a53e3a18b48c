using System.CommandLine;
using System.Globalization;
using Ingest.Cli.Query;
using Ingest.Index;
using Ingest.Index.Rows;
using Ingest.Storage;

namespace Ingest.Cli.Stories;

/// <summary><c>ingest stories show</c>: a story's reports by source, which of them are copies, and what was merged into it.</summary>
internal static class ShowStoryCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "The story's id (s-…), as 'ingest stories list' gives it; of a merged story either id." };

    private static readonly Option<string> Format = new("--format") { Description = "table or json.", DefaultValueFactory = static _ => "table", HelpName = "table|json" };

    private static readonly RowTable<(StorySource Source, StoryReport Report)> Table = new(
        ["Source", "Published", "Report", "Publisher", "Copy", "Address"],
        static row =>
        [
            ReferenceEquals(row.Report, row.Source.Reports[0]) ? row.Source.Name : null,
            row.Report.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture),
            row.Report.Title,
            row.Report.Contributors is [] ? row.Report.Publisher : $"{row.Report.Publisher}\nwith {string.Join(", ", row.Report.Contributors)}",
            row.Report.Similarity?.ToString("P0", CultureInfo.InvariantCulture),
            row.Report.Url,
        ]);

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("show", "Shows a story: who reported it independently, who copied whom. Example: ingest stories show s-0a1b2c3d4e5f60718293") { Id, Format };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(Id);
        await using var app = IngestApp.Open(parsed);
        var index = app.Get<SqliteIndex>();
        var story = (File.Exists(index.Path) ? await index.StoryAsync(id, cancellationToken) : null)
            ?? throw new CliException($"No story '{id}' is in the index; see 'ingest stories list'.");
        var text = parsed.GetValue(Format) is "json" ? CanonicalJson.ToText(story, IndexJson.Options) + "\n" : Text(story);
        await parsed.InvocationConfiguration.Output.WriteAsync(text.AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static string Text(StoryDetail story)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"{story.StoryId}: {Counted(story.Reports, "report")}, {Counted(story.IndependentSources, "independent source")}, {story.First.UtcDateTime:yyyy-MM-dd} to {story.Last.UtcDateTime:yyyy-MM-dd}\n");
        var merges = string.Concat(story.Merges.Select(static merge => string.Create(
            CultureInfo.InvariantCulture,
            $"  {merge.StoryId} became {merge.IntoStoryId} on {merge.Time.UtcDateTime:yyyy-MM-dd HH:mm}Z, as article {merge.ArticleId} shows\n")));
        return head + merges + Table.Render([.. story.Sources.SelectMany(static source => source.Reports.Select(report => (source, report)))]);
    }

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
