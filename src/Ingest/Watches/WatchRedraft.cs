using System.Globalization;
using System.Text.Json;
using Ingest.Watches.Yaml;

namespace Ingest.Watches;

/// <summary>A watch that is kept, as it would be asked for again.</summary>
internal static class WatchRedraft
{
    /// <summary>The fields that a watch can do without.</summary>
    public static IReadOnlyList<string> Clearable { get; } =
        ["within", "area", "aliases", "phrases", "events", "actors", "confidence", "sources", "languages", "novelty", "tell"];

    public static WatchDraft Of(Watch watch) => new(watch.Name)
    {
        PlaceId = watch.PlaceId,
        Person = watch.Entity is { Category: WatchedEntity.Person } person ? person.Name : null,
        Organization = watch.Entity is { Category: WatchedEntity.Organization } organization ? organization.Name : null,
        Near = watch is { PlaceId: null, Latitude: { } latitude, Longitude: { } longitude } ? GeoPoint.Write(latitude, longitude) : null,
        Within = watch.WithinKilometres?.ToString(CultureInfo.InvariantCulture),
        Area = watch.Area is { } area ? JsonSerializer.Serialize(area, WatchesJson.Options) : null,
        Aliases = watch.Aliases,
        Phrases = watch.Phrases,
        Events = watch.Events,
        Actors = watch.Actors,
        Confidence = watch.Confidence?.ToString(CultureInfo.InvariantCulture),
        Sources = watch.Sources,
        Languages = watch.Languages,
        Paused = watch.Paused,
        Tell = watch.Tell,
        Novelty = watch.Novelty is { } novelty ? Of(novelty) : null,
    };

    /// <summary>Without what one of the <see cref="Clearable"/> fields holds.</summary>
    public static WatchDraft Without(WatchDraft draft, string field) => field switch
    {
        // A point without its distance would be no circle.
        "within" => draft with { Within = null, Near = null },
        "area" => draft with { Area = null },
        "aliases" => draft with { Aliases = [] },
        "phrases" => draft with { Phrases = [] },
        "events" => draft with { Events = [] },
        "actors" => draft with { Actors = [] },
        "confidence" => draft with { Confidence = null },
        "sources" => draft with { Sources = [] },
        "languages" => draft with { Languages = [] },
        "novelty" => draft with { Novelty = null },
        "tell" => draft with { Tell = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No field that can be cleared."),
    };

    private static NoveltyDraft Of(WatchNovelty novelty) => new(
        novelty.QuietDays?.ToString(CultureInfo.InvariantCulture),
        novelty.Sources?.ToString(CultureInfo.InvariantCulture),
        novelty.Surge?.ToString(CultureInfo.InvariantCulture),
        novelty.Silence switch { null => null, true => "true", false => "false" });
}
