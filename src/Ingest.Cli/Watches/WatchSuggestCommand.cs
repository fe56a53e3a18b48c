using System.CommandLine;
using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Suggesting;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch suggest</c>: spellings that a watch does not listen for: names of the gazetteer that say too little, and what is near to one in the kept articles.</summary>
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

        IReadOnlyList<string> names = watch.PlaceId is null ? [] : app.Get<Gazetteer>().Variants(watch.PlaceId);
        var lines = AliasSuggestions.For(watch, names).Select(static name => $"{name}  (a name in the gazetteer, but so short or common that it is not listened for)").ToList();
        lines.AddRange((await app.Get<AliasSearch>().RunAsync(watch, cancellationToken)).Select(
            static found => FormattableString.Invariant($"{found.Spelling}  ({found.Level}, in {found.Articles} article(s): … {found.Example} …)")));
        foreach (var line in lines)
        {
            await output.WriteLineAsync(ShownText.Of(line).AsMemory(), cancellationToken);
        }

        await parsed.InvocationConfiguration.Error.WriteLineAsync(Summary(watch, names.Count, lines.Count).AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
    private static string Summary(Watch watch, int names, int suggestions)
    {
        var listed = names == 0 ? string.Empty : FormattableString.Invariant($" It knows the place's {names} name(s) in the gazetteer ('ingest places variants {watch.PlaceId}').");
        var next = suggestions == 0
            ? "No kept article has a spelling near to what it listens for."
            : $"Look at them, and accept those that are right: ingest watch suggest \"{watch.Name}\" --accept SPELLING";
        return FormattableString.Invariant($"{suggestions} suggestion(s) for '{watch.Name}'.{listed} {next}");
    }
}
