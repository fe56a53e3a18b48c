using System.CommandLine;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch pause</c> and <c>ingest watch resume</c>: whether a watch listens.</summary>
internal static class WatchPauseCommand
{
    private static readonly Argument<string> Name = WatchCommand.Name();
    private static readonly Option<string> Why = new("--why") { Description = "The reason, for those who wonder later.", DefaultValueFactory = static _ => "by hand", HelpName = "REASON" };

    public static Command Create()
    {
        var command = new Command("pause", "Lets a watch rest: it stays in the list, says so, and raises nothing. Example: ingest watch pause Raqqa --why \"the desk is on leave\"") { Name, Why };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(Why), cancellationToken));
        return command;
    }

    public static Command CreateResume()
    {
        var command = new Command("resume", "Lets a paused watch listen again. Example: ingest watch resume Raqqa") { Name };
        command.SetAction(static (parsed, cancellationToken) => RunAsync(parsed, null, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? why, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var archive = app.Get<WatchlistArchive>();
        var watch = await WatchCommand.FindAsync(archive, parsed.GetValue(Name)!, cancellationToken);
        await archive.ChangeAsync(watchlist => watchlist.Find(watch.Name) is { } current ? watchlist.With(current with { Paused = why }) : watchlist, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync((why is null ? $"'{watch.Name}' listens again." : $"'{watch.Name}' is paused ({why}); 'ingest watch resume' lets it listen again.").AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
