using System.CommandLine;
using Ingest.Places;
using Ingest.Watches;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch suggest</c>: further spellings of a watched place.</summary>
internal static class WatchSuggestCommand
{
    private static readonly Argument<string> Name = WatchCommand.Name();

    private static readonly Option<string[]> Accept = new("--accept") { Description = "Adds this spelling to the watch; may be given several times.", HelpName = "SPELLING" };

    public static Command Create()
    {
        var command = new Command("suggest", "Proposes spellings for a watched place, and adds those that are accepted. Example: ingest watch suggest Raqqa --accept Rakka") { Name, Accept };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.Open(parsed);
        var archive = app.Get<WatchlistArchive>();
        var watch = await WatchCommand.FindAsync(archive, parsed.GetValue(Name)!, cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Accept) is { Length: > 0 } accepted)
        {
            await archive.ChangeAsync(
                watchlist => watchlist.With((watchlist.Find(watch.Name) ?? watch) is var current ? current with { Aliases = current.Aliases.Union(accepted, StringComparer.Ordinal).ToList() } : watch),
                cancellationToken);
            await output.WriteLineAsync($"'{watch.Name}' listens for {string.Join(", ", accepted)} too.".AsMemory(), cancellationToken);
            return ExitCode.Done;
        }

        if (watch.PlaceId is null)
        {
            throw new CliException($"'{watch.Name}' watches phrases, not a place; there is nothing to suggest.");
        }

        foreach (var name in AliasSuggestions.For(watch, app.Get<Gazetteer>().Variants(watch.PlaceId)))
        {
            await output.WriteLineAsync(name.AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
