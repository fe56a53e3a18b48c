using System.CommandLine;
using Ingest.Places;
using Ingest.Places.Lookup;
using Ingest.Watches;
using Ingest.Watches.Yaml;

namespace Ingest.Cli.Watches;

/// <summary><c>ingest watch add</c>: looks up what is to be watched, shows what it is taken for, and keeps the watch; or changes one that is there, in what is named alone.</summary>
internal static class WatchAddCommand
{
    private const int MostNear = 5;

    private static readonly Argument<string> Name = new("NAME") { Description = "The watch's name; of a new watch also the place, unless an option says what is watched." };
    private static readonly Option<string?> Place = One("--place", "PLACE", "The place: a name, \"Name, Country\", \"Name, Division\", or an id such as geonames:170794.");
    private static readonly Option<string?> Person = One("--person", "NAME", "The person, by the full name; shorter forms are aliases.");
    private static readonly Option<string?> Organization = One("--organization", "NAME", "The organisation, by the full name; acronyms are aliases.");
    private static readonly Option<string?> Near = One("--near", "LAT,LON", "The middle of a circle around no place, in degrees, such as 35.95,39.01; needs --within.");
    private static readonly Option<string?> Within = One("--within", "KM", "Also places inside this circle around the place or point, such as 25km.");
    private static readonly Option<string?> Area = One("--area", "FILE", "Also places inside this area: a file of GeoJSON, or the GeoJSON itself (Polygon or MultiPolygon).");
    private static readonly Option<string[]> Alias = Many("--alias", "A further spelling or name, any script; may be given several times.");
    private static readonly Option<string[]> Phrase = Many("--phrase", "Words to hear of; may be given several times.");
    private static readonly Option<string[]> Event = Many("--event", "Only with this event type (ASSAULT, MOBILIZE, …); may be given several times.");
    private static readonly Option<string[]> Actor = Many("--actor", "Only claims with this actor: words of the name, or an entity id; may be given several times.");
    private static readonly Option<string?> Confidence = One("--confidence", "0..1", "Only what is at least this sure, such as 0.7.");
    private static readonly Option<string[]> Source = Many("--source", "Only of this publisher: words of its name, or its host; may be given several times.");
    private static readonly Option<string[]> Language = Many("--language", "Only in this language (en, ar, …); may be given several times.");
    private static readonly Option<string[]> Tell = Many("--tell", "The sink to tell; may be given several times. None: the console.");
    private static readonly Option<string[]> Novelty = NoveltyOption.Create();
    private static readonly Option<string[]> Clear = ClearOption.Create();

    public static Command Create()
    {
        var command = new Command("add", "Adds a watch, or changes the one of that name: what no option names stays as it is. Example: ingest watch add Raqqa --place \"Raqqa, Syria\" --alias Rakka --event ASSAULT")
        {
            Name, Place, Person, Organization, Near, Within, Area, Alias, Phrase, Event, Actor, Confidence, Source, Language, Tell, Novelty, Clear,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = IngestApp.OpenOrCreate(parsed);
        var asked = new WatchAmendment(await DraftAsync(parsed, cancellationToken), ClearOption.Read(parsed.GetValue(Clear) ?? []));
        var (places, drafting, search) = (app.Get<WatchPlaces>(), app.Get<WatchDrafting>(), new PlaceSearch(app.Get<Gazetteer>()));
        (Watch? Known, DraftOutcome.Accepted? Accepted) made = default;
        await app.Get<WatchlistArchive>().ChangeAsync(
            watchlist =>
            {
                made = Made(asked, watchlist, places, search, drafting);
                return watchlist.With(made.Accepted!.Watch);
            },
            cancellationToken);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var line in WatchChangeWords.Of(made.Known, made.Accepted!.Watch).Concat((made.Accepted.Place?.Others ?? []).Take(5).Select(static other => $"  not {PlaceWords.Of(other)}")))
        {
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        return ExitCode.Done;
    }

    private static (Watch? Known, DraftOutcome.Accepted Accepted) Made(WatchAmendment asked, Watchlist watchlist, WatchPlaces places, PlaceSearch search, WatchDrafting drafting)
    {
        var known = watchlist.Find(asked.Asked.Name!);
        var isNamed = known is null && asked.Asked is { Place: null, Person: null, Organization: null, Near: null, Area: null, Phrases.Count: 0 };
        var whole = isNamed ? asked with { Asked = asked.Asked with { Place = asked.Asked.Name } } : asked;
        CheckPlace(places, search, whole.Asked.Place);
        return drafting.Read(whole, known, watchlist.Sinks.Keys) switch
        {
            DraftOutcome.Accepted accepted => (known, accepted),
            DraftOutcome.Refused refused => throw new CliException(string.Join('\n', refused.Problems.Select(static problem => problem.Message)), ExitCode.WrongUsage),
            _ => throw new InvalidOperationException("An outcome without a case."),
        };
    }

    /// <summary>Shows the candidates one a line, where there are several.</summary>
    private static void CheckPlace(WatchPlaces places, PlaceSearch search, string? wanted)
    {
        switch (wanted is null ? null : places.Resolve(wanted))
        {
            case WatchPlaceOutcome.Ambiguous ambiguous:
                throw new CliException(
                    $"'{wanted}' could be any of these:\n{string.Join('\n', ambiguous.Candidates.Select(static place => "  " + PlaceWords.Of(place)))}\nName the country or division after a comma, or give the id: --place {ambiguous.Candidates[0].PlaceId}");
            case WatchPlaceOutcome.Unknown unknown:
                throw new CliException($"{unknown.Message} {Nearest(search.Find(wanted!))}Check the spelling, or watch it as a phrase: --phrase \"{wanted}\".");
        }
    }

    private static string Nearest(IReadOnlyList<PlaceFinding> findings) => findings.Count == 0
        ? string.Empty
        : $"Near to it:\n{string.Join('\n', findings.Take(MostNear).Select(static finding => "  " + PlaceWords.Of(finding.Place)))}\n";

    private static async Task<WatchDraft> DraftAsync(ParseResult parsed, CancellationToken cancellationToken) => new(parsed.GetValue(Name))
    {
        Place = parsed.GetValue(Place),
        Person = parsed.GetValue(Person),
        Organization = parsed.GetValue(Organization),
        Near = parsed.GetValue(Near),
        Within = parsed.GetValue(Within),
        Area = parsed.GetValue(Area) is { } area ? await AreaAsync(area, cancellationToken) : null,
        Aliases = parsed.GetValue(Alias) ?? [],
        Phrases = parsed.GetValue(Phrase) ?? [],
        Events = parsed.GetValue(Event) ?? [],
        Actors = parsed.GetValue(Actor) ?? [],
        Confidence = parsed.GetValue(Confidence),
        Sources = parsed.GetValue(Source) ?? [],
        Languages = parsed.GetValue(Language) ?? [],
        Tell = parsed.GetValue(Tell) ?? [],
        Novelty = NoveltyOption.Read(parsed.GetValue(Novelty) ?? []),
    };

    private static async Task<string> AreaAsync(string area, CancellationToken cancellationToken)
    {
        if (area.TrimStart().StartsWith('{'))
        {
            return area;
        }

        try
        {
            return await File.ReadAllTextAsync(area, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"Cannot read the area '{area}': {exception.Message}", ExitCode.WrongUsage);
        }
    }

    private static Option<string?> One(string name, string what, string description) => new(name) { Description = description, HelpName = what };

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description, HelpName = name[2..].ToUpperInvariant() };
}
