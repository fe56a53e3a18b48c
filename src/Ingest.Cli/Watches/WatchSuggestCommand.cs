using System.CommandLine;
using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Suggesting;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch suggest</c>: further spellings of what is watched: those of the gazetteer, and those in the kept articles that are near to one.</summary>
internal static class WatchSuggestCommand
{
    private static readonly Argument<string> Name = WatchCommand.Name();

    private static readonly Option<string[]> Accept = new("--accept") { Description = "Adds this spelling to the watch; may be given several times.", HelpName = "SPELLING" };

    public static Command Create()
    {
        var command = new Command("suggest", "Proposes spellings for a watched place, person or organisation, from the gazetteer and from what is kept, and adds those that are accepted. Example: ingest watch suggest Raqqa --accept Rakka") { Name, Accept };
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

        if (watch is { PlaceId: null, Entity: null })
        {
            throw new CliException($"'{watch.Name}' watches neither a place nor somebody; there is nothing to suggest.");
        }

        foreach (var name in watch.PlaceId is null ? [] : AliasSuggestions.For(watch, app.Get<Gazetteer>().Variants(watch.PlaceId)))
        {
            await output.WriteLineAsync(name.AsMemory(), cancellationToken);
        }

        foreach (var found in await app.Get<AliasSearch>().RunAsync(watch, cancellationToken))
        {
            await output.WriteLineAsync(ShownText.Of(FormattableString.Invariant($"{found.Spelling}  ({found.Level}, in {found.Articles} article(s): … {found.Example} …)")).AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }
}
