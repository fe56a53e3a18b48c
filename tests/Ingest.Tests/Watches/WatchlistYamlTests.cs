using Ingest.Entities;
using Ingest.Places;
using Ingest.Storage;
using Ingest.Watches;
using Ingest.Watches.Yaml;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class WatchlistYamlTests
{
    private const string Example = """
        watches:
          - name: Deir ez-Zor
            place: Deir ez-Zor, Syria
            aliases: [Deir Ezzor, دير الزور]
            within: 25 km
            events: [ASSAULT, mobilize]
            tell: [desk]
          - name: "No: 12"
            phrases: ["Orrin dam", 'no']
          - name: The dam's keepers
            organization: Orrin Water Board
            aliases: [OWB]
            actors: [army, e-0123]
            confidence: 0.7
            sources: [courier.example, Harbour Ledger]
            languages: [en, uk]
            paused: until the spring
          - person: Mira Sand
          - name: The strait
            near: 35.95,-39.5
            within: 40 km
            area: { type: Polygon, coordinates: [[[170, -20], [-170, -20], [-170, -10], [170, -10], [170, -20]], [[175, -16], [175, -14], [178, -14], [175, -16]]] }
        sinks:
          desk: { type: webhook, url: "https://example.org/hook", secret: "env:DESK_SECRET" }
          feed: { type: atom, path: alerts.atom }
          chat: { type: slack, url: "env:SLACK_URL", quiet: 22:00-07:00, zone: Europe/Berlin, mostPerHour: 20 }
          mail: { type: email, server: "smtp.example.org:587", from: ingest@example.org, to: [desk@example.org], user: desk, secret: "env:MAIL_PASSWORD", digest: 6h }
          own: { type: queue, queue: my-alerts }
        """;

    private static readonly Place DeirEzZor = new("geonames:170794", "Deir ez-Zor", "SY", "Deir ez-Zor", 35.3359, 40.1408, "populated-place", "PPLA", 242565);
    private static readonly Place Syria = new("country:SY", "Syria", "SY", null, 35, 38, "country", "PCLI", 22_000_000);

    private readonly WatchDrafting _drafting = new(
        new WatchPlaces(
            static name => new[] { DeirEzZor, Syria }.Where(place => place.Name == name).ToList(),
            static id => id == DeirEzZor.PlaceId ? DeirEzZor : null),
        new WatchedNames(new EntityMerging(EntityAliases.Load())));

    public static TheoryData<string, long, string> Mistakes { get; } = new()
    {
        { "watches:\n  - name: A\n    plcae: Syria\n", 3, "'plcae' is not known here; allowed are name, place, placeId, person, organization, near, within, area, aliases, phrases, events, actors, confidence, sources, languages, paused, tell, novelty." },
        { "watches:\n  - name: A\n    place: Atlantis\n", 3, "No place is called 'Atlantis' in the gazetteer." },
        { "watches:\n  - name: A\n    place: Syria\n    within: far\n", 4, "'within: far' is no distance; write it like '25 km', above 0 and at most 2000 km." },
        { "watches:\n  - name: A\n    place: Syria\n    events: [WAR]\n", 4, "'WAR' is no event type; allowed are AGREE," },
        { "watches:\n  - name: A\n    place: Syria\n    tell: [desk]\n", 4, "Watch 'A' tells 'desk', but there is no such sink; there are console." },
        { "watches:\n  - name: A\n    phrases: [x1]\n  - name: a\n    phrases: [x2]\n", 4, "There is another watch called 'a', on line 2; names differ by more than case." },
        { "watches:\n  - name: A\n", 2, "Watch 'A' watches nothing: give it a place, a person, an organization, an area, a point with a distance, or phrases." },
        { "watches:\n  name: A\n", 2, "'watches' must be a list; each watch starts with '- name:'." },
        { "sinks:\n  desk: { type: pigeon }\n", 2, "Sink 'desk': its type 'pigeon' is none of atom, console, email, ntfy, queue, slack, teams, webhook." },
        { "sinks:\n  desk: { type: webhook, url: 'ftp://x' }\n", 2, "Sink 'desk': a webhook sink needs an http or https url, or a reference to it such as env:DESK_URL, not 'ftp://x'." },
        { "sinks:\n  desk: { type: ntfy }\n", 2, "Sink 'desk': a ntfy sink needs an http or https url, or a reference to it such as env:DESK_URL, not ''." },
        { "sinks:\n  desk: { type: email }\n", 2, "Sink 'desk': an email sink needs server, from and to." },
        { "sinks:\n  desk: { type: email, server: here, from: a@b.org, to: c@d.org }\n", 2, "Sink 'desk': its server 'here' is not a host and port such as smtp.example.org:587." },
        { "sinks:\n  desk: { type: email, server: 'here:25', from: a@b.org }\n", 2, "Sink 'desk': an email sink needs somebody in 'to'." },
        { "sinks:\n  desk: { type: email, server: 'here:25', from: '@', to: c@d.org }\n", 2, "Sink 'desk': '@' is no address of a mailbox." },
        { "sinks:\n  desk: { type: email, server: 'here:25', from: a@b.org, to: c@d.org, user: u }\n", 2, "Sink 'desk': an email sink that logs in needs both user and secret." },
        { "sinks:\n  desk: { type: queue, queue: alerts }\n", 2, "Sink 'desk': a queue sink needs the name of a queue of its own, 3 to 63 lower-case letters, digits and hyphens, not 'alerts'." },
        { "sinks:\n  desk: { type: console, quiet: always }\n", 2, "Sink 'desk': its quiet hours 'always' are not two times such as 22:00-07:00." },
        { "sinks:\n  desk: { type: console, mostPerHour: many }\n", 2, "'mostPerHour: many' is no whole number." },
        { "sinks:\n  desk: { type: webhook, url: 'https://x.org', secret: whsec_abc }\n", 2, "Sink 'desk': its secret must be a reference such as env:DESK_SECRET, never the secret itself." },
        { "watches:\n  - name: A\n    within: 5 km\n", 3, "'within' needs a place, or a point ('near'), to be the middle of the circle." },
        { "watches:\n  - name: A\n    near: 95,10\n    within: 5 km\n", 3, "'near: 95,10' is no point; write latitude,longitude in degrees, such as 35.95,39.01." },
        { "watches:\n  - name: A\n    near: 5,10\n", 3, "'near' needs a distance ('within') around it." },
        { "watches:\n  - name: A\n    near: 5,10\n    place: Syria\n", 3, "'near' and a place are two middles; give one of them." },
        { "watches:\n  - person: A\n    organization: B\n", 3, "A watch has a person or an organization, not both; make two of it." },
        { "watches:\n  - person: A\n    place: Syria\n", 3, "A watch has a place or somebody, not both:" },
        { "watches:\n  - person: '...'\n", 2, "'...' is no name: it has no letter or digit." },
        { "watches:\n  - name: A\n    phrases: [x]\n    confidence: high\n", 4, "'confidence: high' is no number from 0 to 1." },
        { "watches:\n  - name: A\n    phrases: [x]\n    confidence: 1.5\n", 4, "'confidence: 1.5' is no number from 0 to 1." },
        { "watches:\n  - name: A\n    phrases: [x]\n    languages: [English]\n", 4, "'English' is no language; write its tag, such as en, ar or uk." },
        { "watches:\n  - name: A\n    phrases: [' ']\n", 3, "'phrases' holds at most 100 items, none empty or longer than 200 characters." },
        { "watches:\n  - name: A\n    area: { type: Point, coordinates: [1, 2] }\n", 3, "'area' cannot be watched: A Point is no area; it must be a GeoJSON Polygon or MultiPolygon," },
        { "watches:\n  - name: A\n    area: '{'\n", 3, "'area' cannot be watched: This is not JSON" },
        { "watches: [\n", 2, "This is not YAML:" },
        { "- a\n", 1, "A watchlist starts with 'watches:' or 'sinks:'." },
        { "a: &x 1\nb: *x\n", 2, "This is not YAML: Aliases (*name) are not understood here" },
    };

    [Fact]
    public void Read_Example_GivesWatchesWithPinnedPlaces()
    {
        var watchlist = Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read(Example, _drafting)).Watchlist;
        var watch = watchlist.Watches[0];
        Assert.Equal(("geonames:170794", "SY", 25.0), (watch.PlaceId, watch.Country, watch.WithinKilometres));
        Assert.Equal(["Deir Ezzor", "دير الزور"], watch.Aliases);
        Assert.Equal(["ASSAULT", "MOBILIZE"], watch.Events);
        Assert.Equal(["Orrin dam", "no"], watchlist.Watches[1].Phrases);
        Assert.Equal("env:DESK_SECRET", watchlist.Sinks["desk"].Secret);
    }

    [Fact]
    public void Read_Example_GivesEveryKindOfWatchWithItsFilters()
    {
        var watches = Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read(Example, _drafting)).Watchlist.Watches;
        var keepers = watches[2];
        Assert.Equal(("Orrin Water Board", WatchedEntity.Organization, 0.7, "until the spring"), (keepers.Entity!.Name, keepers.Entity.Category, keepers.Confidence, keepers.Paused));
        Assert.StartsWith("e-", keepers.Entity.EntityId, StringComparison.Ordinal);
        Assert.Equal(["army", "e-0123", "courier.example", "Harbour Ledger", "en", "uk"], [.. keepers.Actors, .. keepers.Sources, .. keepers.Languages]);
        Assert.Equal(("Mira Sand", WatchedEntity.Person), (watches[3].Name, watches[3].Entity!.Category));
        var strait = watches[4];
        Assert.Equal((35.95, -39.5, 40.0, (string?)null), (strait.Latitude, strait.Longitude, strait.WithinKilometres, strait.PlaceId));
        Assert.Equal((WatchArea.MultiPolygon, 2, 5), (strait.Area!.Type, strait.Area.Coordinates[0].Count, strait.Area.Coordinates[0][0].Count));
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameWatchlist()
    {
        var first = Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read(Example, _drafting)).Watchlist;
        var yaml = WatchlistYaml.Write(first);
        var again = Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read(yaml, _drafting)).Watchlist;
        Assert.Equal(CanonicalJson.ToText(first, WatchesJson.Options), CanonicalJson.ToText(again, WatchesJson.Options));
        Assert.StartsWith("watches:\n- name: Deir ez-Zor\n", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_Mistake_SaysTheLineAndWhatIsAllowed(string yaml, long line, string message)
    {
        var refused = Assert.IsType<WatchlistReading.Refused>(WatchlistYaml.Read(yaml, _drafting));
        Assert.Contains(refused.Problems, problem => problem.Line == line && problem.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() =>
        Assert.IsType<WatchlistReading.Refused>(WatchlistYaml.Read(new string('[', 200_000), _drafting));

    [Fact]
    public void Read_EmptyDocument_IsAnEmptyWatchlist() =>
        Assert.Empty(Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read("# nothing yet\n", _drafting)).Watchlist.Watches);
}
