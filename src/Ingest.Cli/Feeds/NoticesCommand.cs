using System.CommandLine;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds notices</c>: what users were told of how their feeds fare.</summary>
internal static class NoticesCommand
{
    private static readonly Option<string> Format = Formats();

    public static Command Create()
    {
        var command = new Command("notices", "Lists what was told of feeds that broke, fell silent, were withdrawn or recovered, newest first. Example: ingest feeds notices --format ndjson") { Format };
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
        var notices = await app.Get<FeedNotices>().ListAsync(cancellationToken);
        foreach (var notice in notices)
        {
            await output.WriteLineAsync((isTable ? Row(notice) : CanonicalJson.ToText(notice, WatchesJson.Options)).AsMemory(), cancellationToken);
        }

        if (notices.Count == 0)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("Nothing was to be told of any feed yet.");
        }

        return ExitCode.Done;
    }

    private static string Row(AlertRecord notice)
    {
        var told = notice.Deliveries.Count == 0 ? "to nobody yet" : string.Join(", ", notice.Deliveries.Select(static delivery => $"{delivery.Sink}: {delivery.Outcome}"));
        return $"{FeedText.Minute(notice.Alert.Time)}  {notice.Alert.Level,-9}  {notice.Alert.Article.Title}\n{string.Empty,18}{notice.Alert.Reason}\n{string.Empty,18}told {told}";
    }
}
