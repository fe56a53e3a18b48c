using System.Text.Json;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches;

namespace Ingest.Tests.Watches;

/// <summary>A case: watches, articles in order of arrival, and the alerts expected.</summary>
internal sealed record Timeline(
    string Why,
    List<TimelineWatch> Watches,
    List<TimelineArticle> Articles,
    List<TimelineAlert> Alerts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Watches", "Cases", "timelines");

    public static Timeline Read(string name) => JsonSerializer.Deserialize<Timeline>(File.ReadAllText(Path.Combine(Folder, name + ".json")), Options)!;

    public Watchlist Watchlist() => Ingest.Watches.Watchlist.Empty with { Watches = Watches.ConvertAll(static watch => watch.Watch()) };

    public static WatchMatcher Matcher() => new(Gazetteer.Open(), new LanguageEngine().Analyze);
}

internal sealed record TimelineWatch(
    string Name,
    string? PlaceId,
    string? PlaceName,
    string? Country,
    double? Latitude,
    double? Longitude,
    double? WithinKilometres,
    List<string>? Aliases,
    List<string>? Phrases,
    List<string>? Events,
    List<string>? Tell,
    List<double[]>? Ring = null,
    WatchedEntity? Entity = null,
    List<string>? Actors = null,
    double? Confidence = null,
    List<string>? Sources = null,
    List<string>? Languages = null,
    string? Paused = null)
{
    public Watch Watch() => new(Name, PlaceId, PlaceName, Country, Latitude, Longitude, WithinKilometres, Aliases ?? [], Phrases ?? [], Events ?? [], Tell ?? [])
    {
        Area = Ring is null ? null : new WatchArea(WatchArea.MultiPolygon, [[Ring]]),
        Entity = Entity,
        Actors = Actors ?? [],
        Confidence = Confidence,
        Sources = Sources ?? [],
        Languages = Languages ?? [],
        Paused = Paused,
    };
}

internal sealed record TimelineAlert(
    string Article,
    string? Revision,
    string Watch,
    string Kind,
    string? Level,
    string? Match,
    string? Reason,
    string? Sentence,
    List<string>? Events);
