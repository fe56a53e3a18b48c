using System.CommandLine;
using Ingest.Feeds;

namespace Ingest.Cli.Feeds;

/// <summary><c>ingest feeds export</c>: writes the list as OPML.</summary>
internal static class ExportFeedsCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Writes the list as OPML to standard output. Example: ingest feeds export > feeds.opml");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var feeds = new List<FeedState>();
        await foreach (var (feed, _) in app.Get<Subscriptions>().ListAsync(cancellationToken))
        {
            feeds.Add(feed);
        }

        await parsed.InvocationConfiguration.Output.WriteAsync(Opml.Write(feeds).AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
