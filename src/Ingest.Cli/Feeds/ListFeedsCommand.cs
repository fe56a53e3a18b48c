using System.CommandLine;
using Ingest.Feeds;
using Ingest.Storage;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds list</c>: all feeds and how they are.</summary>
internal static class ListFeedsCommand
{
    private static readonly Option<string> Format = Formats();

    public static Command Create()
    {
        var command = new Command("list", "Lists the feeds, how they are, and why. Example: ingest feeds list --format ndjson") { Format };
        command.SetAction(RunAsync);
        return command;
    }

    private static Option<string> Formats()
    {
        var format = new Option<string>("--format") { Description = "table or ndjson.", DefaultValueFactory = static _ => "table", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "ndjson");
        return format;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var output = parsed.InvocationConfiguration.Output;
        var isTable = parsed.GetValue(Format) == "table";
        var count = 0;
        await foreach (var (feed, _) in app.Get<Subscriptions>().ListAsync(cancellationToken))
        {
            if (isTable && count == 0)
            {
                await output.WriteLineAsync($"{"ID",-22}  {"STATUS",-10}  {"CHECKED",-16}  {"NEXT",-16}  FEED");
            }

            count++;
            await output.WriteLineAsync((isTable ? Row(feed) : CanonicalJson.ToText(FeedRow.Of(feed), FeedLinesJson.Options)).AsMemory(), cancellationToken);
        }

        if (count == 0)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("No feeds yet. 'ingest feeds add URL' adds one.");
        }

        return ExitCode.Done;
    }

    private static string Row(FeedState feed)
    {
        var next = feed.Status == FeedStatus.Gone ? "never" : FeedText.Minute(feed.NextDue);
        var line = $"{feed.FeedId,-22}  {feed.Status,-10}  {FeedText.Minute(feed.LastChecked),-16}  {next,-16}  {feed.Title ?? feed.Url}";
        return string.Concat(FeedText.Story(feed).Prepend(line).Select(static (text, i) => i == 0 ? text : $"\n{string.Empty,24}{FeedText.Short(text, 300)}"));
    }
}
