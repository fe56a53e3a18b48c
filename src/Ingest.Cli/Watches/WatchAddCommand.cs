using System.CommandLine;
using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Yaml;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch add</c>: resolves a place, shows what it is taken for, and keeps the watch.</summary>
internal static class WatchAddCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The watch's name; also the place, unless --place or --phrase says otherwise." };
    private static readonly Option<string?> Place = new("--place") { Description = "The place: a name, \"Name, Country\", \"Name, Division\", or an id such as geonames:170794.", HelpName = "PLACE" };
    private static readonly Option<string[]> Alias = Many("--alias", "A further spelling, any script; may be given several times.");
    private static readonly Option<string[]> Phrase = Many("--phrase", "Words to hear of; may be given several times.");
    private static readonly Option<string?> Within = new("--within") { Description = "Also places inside this circle around it, such as 25km.", HelpName = "KM" };
    private static readonly Option<string[]> Event = Many("--event", "Only with this event type (ASSAULT, MOBILIZE, …); may be given several times.");
    private static readonly Option<string[]> Tell = Many("--tell", "The sink to tell; may be given several times. None: the console.");

    public static Command Create()
    {
        var command = new Command("add", "Adds a watch, or replaces the one of that name. Example: ingest watch add Raqqa --place \"Raqqa, Syria\" --alias Rakka --event ASSAULT")
        {
            Name, Place, Alias, Phrase, Within, Event, Tell,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.OpenOrCreate(parsed);
        var name = parsed.GetValue(Name)!;
        var phrases = parsed.GetValue(Phrase) ?? [];
        var wanted = parsed.GetValue(Place) ?? (phrases.Length > 0 ? null : name);
        var pinned = wanted is null ? null : Resolve(app.Get<WatchPlaces>(), wanted);
        var archive = app.Get<WatchlistArchive>();
        var watch = Watch(parsed, name, phrases, pinned?.Place);
        CheckSinks(watch, await archive.ReadAsync(cancellationToken));
        var isNew = true;
        await archive.ChangeAsync(
            watchlist =>
            {
                isNew = watchlist.Find(name) is null;
                return watchlist.With(watch);
            },
            cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync($"{(isNew ? "Added" : "Replaced")} {WatchWords.Of(watch)}".AsMemory(), cancellationToken);
        foreach (var other in pinned?.Others.Take(5) ?? [])
        {
            await output.WriteLineAsync($"  not {PlaceWords.Of(other)}".AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }

    private static WatchPlaceOutcome.Pinned Resolve(WatchPlaces places, string wanted) => places.Resolve(wanted) switch
    {
        WatchPlaceOutcome.Pinned pinned => pinned,
        WatchPlaceOutcome.Ambiguous ambiguous => throw new CliException(
            $"'{wanted}' could be any of these:\n{string.Join('\n', ambiguous.Candidates.Select(static place => "  " + PlaceWords.Of(place)))}\nName the country or division after a comma, or give the id: --place {ambiguous.Candidates[0].PlaceId}"),
        WatchPlaceOutcome.Unknown unknown => throw new CliException($"{unknown.Message} Check the spelling, or watch it as a phrase: --phrase \"{wanted}\"."),
        _ => throw new InvalidOperationException("An outcome without a case."),
    };

    private static Watch Watch(ParseResult parsed, string name, string[] phrases, Place? place)
    {
        double? kilometres = null;
        if (parsed.GetValue(Within) is { } within)
        {
            kilometres = place is not null && Distance.TryRead(within, out var read)
                ? read
                : throw new CliException(FormattableString.Invariant($"--within {within} cannot be used: it takes a place and a distance such as 25km, at most {Distance.Most} km."), ExitCode.WrongUsage);
        }

        var events = (parsed.GetValue(Event) ?? []).Select(static type => type.ToUpperInvariant()).ToList();
        return events.Find(static type => !EventTypes.All.Contains(type, StringComparer.Ordinal)) is { } unknown
            ? throw new CliException($"'{unknown}' is no event type; allowed are {string.Join(", ", EventTypes.All)}.", ExitCode.WrongUsage)
            : new Watch(name, place?.PlaceId, place?.Name, place?.Country, place?.Latitude, place?.Longitude, kilometres, parsed.GetValue(Alias) ?? [], phrases, events, parsed.GetValue(Tell) ?? []);
    }

    private static void CheckSinks(Watch watch, Watchlist watchlist)
    {
        if (watch.Tell.FirstOrDefault(sink => sink != AlertDelivery.ConsoleSink && !watchlist.Sinks.ContainsKey(sink)) is { } missing)
        {
            var known = string.Join(", ", watchlist.Sinks.Keys.Append(AlertDelivery.ConsoleSink).Distinct(StringComparer.Ordinal));
            throw new CliException($"There is no sink '{missing}'; there are {known}. Sinks are added with 'ingest watch import'.", ExitCode.WrongUsage);
        }
    }

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, HelpName = name[2..].ToUpperInvariant() };
}
