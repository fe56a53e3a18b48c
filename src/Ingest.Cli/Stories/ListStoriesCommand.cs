using System.CommandLine;
using System.Globalization;
using Ingest.Cli.Query;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;

namespace Ingest.Cli.Stories;

/// <summary><c>ingest stories list</c>: the stories that are kept, those with the newest reports first.</summary>
internal static class ListStoriesCommand
{
    private static readonly QueryOptions Options = new([QueryParameter.From, QueryParameter.Limit]);

    private static readonly Option<int> Sources = new("--sources")
    {
        Description = "Only stories that at least so many sources told independently.",
        DefaultValueFactory = static _ => 1,
        HelpName = "N",
    };

    private static readonly Option<string> Format = new("--format") { Description = "table, json or ndjson.", DefaultValueFactory = static _ => "table", HelpName = "table|json|ndjson" };

    private static readonly RowTable<StoryRow> Table = new(
        ["Last report", "Title", "Reports", "Sources", "Told by", "Id"],
        static row =>
        [
            row.Last.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture),
            row.Title,
            row.Reports.ToString(CultureInfo.InvariantCulture),
            row.IndependentSources.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", row.Sources),
            row.StoryId,
        ]);

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("table", "json", "ndjson");
        var command = new Command("list", "Lists stories, those with the newest reports first. Example: ingest stories list --since 7d --sources 2") { Sources, Format };
        Options.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var index = app.Get<SqliteIndex>();
        if (!File.Exists(index.Path))
        {
            throw new CliException($"There is no index at '{index.Path}' yet; run 'ingest run --once', or 'ingest replay --index' where articles are kept already.");
        }

        var (query, isAll) = Options.Read(parsed, app.Get<TimeProvider>().GetUtcNow());
        var stories = await index.StoriesAsync(new StoryQuery(query.From, parsed.GetValue(Sources), isAll ? int.MaxValue : query.Limit), cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteAsync(Text(stories.Items, parsed.GetValue(Format)!).AsMemory(), cancellationToken);
        return ExitCode.Done;
    }

    private static string Text(IReadOnlyList<StoryRow> stories, string format) => format switch
    {
        "json" => "[" + string.Join(',', stories.Select(Json)) + "]\n",
        "ndjson" => string.Concat(stories.Select(static story => Json(story) + "\n")),
        _ => stories.Count == 0 ? "No story fits.\n" : Table.Render(stories),
    };

    private static string Json(StoryRow story) => CanonicalJson.ToText(story, IndexJson.Options);
}
