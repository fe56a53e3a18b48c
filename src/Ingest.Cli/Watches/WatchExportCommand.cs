using System.CommandLine;
using Ingest.Watches;
using Ingest.Watches.Yaml;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch export</c>: the watchlist as <c>watches.yaml</c>.</summary>
internal static class WatchExportCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Writes the watchlist as YAML. Example: ingest watch export > watches.yaml");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var watchlist = await app.Get<WatchlistArchive>().ReadAsync(cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteAsync(WatchlistYaml.Write(watchlist).AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
