using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch remove</c>.</summary>
internal static class WatchRemoveCommand
{
    private static readonly Argument<string> Name = WatchCommand.Name();

    public static Command Create()
    {
        var command = new Command("remove", "Removes a watch; its past alerts stay. Example: ingest watch remove Raqqa") { Name };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var archive = app.Get<WatchlistArchive>();
        var watch = await WatchCommand.FindAsync(archive, parsed.GetValue(Name)!, cancellationToken);
        await archive.ChangeAsync(watchlist => watchlist.Without(watch.Name), cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"Removed {WatchWords.Of(watch)}".AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
