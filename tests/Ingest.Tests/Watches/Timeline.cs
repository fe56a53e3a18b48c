using System.Text.Json;
using Ingest.Language;
using Ingest.Places;
using Ingest.Watches;

namespace Ingest.Tests.Watches;

/// <summary>A case: watches, articles in order of arrival, and the alerts expected.</summary>
/// <param name="Why">What it shows.</param>
/// <param name="LooksFrom">From when on the program looks for news, every twelve hours; null where it never does.</param>
/// <param name="LooksUntil">Until when; the case ends there.</param>
/// <param name="PauseFrom">From when on it does not run for a while.</param>
/// <param name="PauseUntil">When it runs again.</param>
/// <param name="Series">Ordinary days before or between the articles.</param>
internal sealed record Timeline(
    string Why,
    List<TimelineWatch> Watches,
    List<TimelineArticle> Articles,
    List<TimelineAlert> Alerts,
    DateTimeOffset? LooksFrom = null,
    DateTimeOffset? LooksUntil = null,
    List<TimelineSeries>? Series = null,
    List<TimelineFeed>? Feeds = null,
    DateTimeOffset? PauseFrom = null,
    DateTimeOffset? PauseUntil = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Watches", "Cases", "timelines");

    public static Timeline Read(string name) => JsonSerializer.Deserialize<Timeline>(File.ReadAllText(Path.Combine(Folder, name + ".json")), Options)!;

    public Watchlist Watchlist() => Ingest.Watches.Watchlist.Empty with { Watches = Watches.ConvertAll(static watch => watch.Watch()) };

    /// <summary>Ids of the articles of series.</summary>
    public HashSet<string> OrdinaryIds() => (Series ?? []).SelectMany(static series => series.Articles()).Select(static article => article.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Everything that happens, in order: an article, or a look where there is none.</summary>
    public IReadOnlyList<(DateTimeOffset Time, TimelineArticle? Article)> Events()
    {
        var events = Articles.Select(static (article, minute) => (Time: article.Article(minute).Fetched, Article: (TimelineArticle?)article)).ToList();
        events.AddRange((Series ?? []).SelectMany(static series => series.Articles()).Select(static article => (article.At!.Value, (TimelineArticle?)article)));
        for (var look = LooksFrom; look is { } time && time <= LooksUntil; look = time.AddHours(12))
        {
            if (!(time > PauseFrom && time < PauseUntil))
            {
                events.Add((time, null));
            }
        }

        return [.. events.OrderBy(static moment => moment.Time)];
    }

    public static WatchMatcher Matcher() => new(Gazetteer.Open(), LanguageEngine.Cut);
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
    string? Paused = null,
    WatchNovelty? Novelty = null)
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
        Novelty = Novelty,
    };
}

/// <summary>An alert expected; what a case says nothing about may be anything.</summary>
/// <param name="Article">The article; null for a silence.</param>
internal sealed record TimelineAlert(
    string? Article,
    string? Revision,
    string Watch,
    string Kind,
    string? Level,
    string? Match,
    string? Reason,
    string? Sentence,
    List<string>? Events,
    List<string>? Gains = null,
    int? Sources = null,
    List<string>? SourceNames = null,
    int? QuietDays = null,
    string? Unsure = null,
    string? Map = null,
    bool Sure = false);
