using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch list</c>.</summary>
internal static class WatchListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Lists the watches and sinks. Example: ingest watch list");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var watchlist = await app.Get<WatchlistArchive>().ReadAsync(cancellationToken);
        var check = app.Get<WatchCheck>();
        var output = parsed.InvocationConfiguration.Output;
        foreach (var watch in watchlist.Watches)
        {
            await output.WriteLineAsync(WatchWords.Of(watch).AsMemory(), cancellationToken);
            foreach (var trouble in check.Of(watch, watchlist))
            {
                await output.WriteLineAsync($"  ! {trouble.Words}".AsMemory(), cancellationToken);
            }
        }

        foreach (var (name, sink) in watchlist.Sinks)
        {
            var disabled = sink.Disabled is null ? string.Empty : $" (disabled: {sink.Disabled})";
            await output.WriteLineAsync($"sink {name}: {sink.Type} {sink.Url ?? sink.Path ?? sink.Queue ?? sink.Mail?.Server}{disabled}".AsMemory(), cancellationToken);
        }

        if (watchlist.Watches.Count == 0)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("There are no watches yet; add one with 'ingest watch add NAME'.".AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
