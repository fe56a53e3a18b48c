using Ingest.Places;
using Ingest.Places.Lookup;

namespace Ingest.Watches;

/// <summary>Looks up the place that a user wants to watch, by name, "Name, Country", "Name, Division" or id.</summary>
public sealed class WatchPlaces
{
    /// <summary>A place this much more populous than the next of its name within the named country is the one that is meant.</summary>
    private const double Dominant = 5;

    /// <summary>The same where no country is named.</summary>
    private const double DominantInTheWorld = 30;

    private const int MostCandidates = 10;
    private readonly Func<string, IReadOnlyList<Place>> _find;
    private readonly Func<string, Place?> _withId;

    public WatchPlaces(Gazetteer gazetteer)
        : this(name => gazetteer.Find(name).Select(static match => match.Place).ToList(), id => gazetteer.TryGet(id, out var place) ? place : null)
    {
    }

    internal WatchPlaces(Func<string, IReadOnlyList<Place>> find, Func<string, Place?> withId)
    {
        _find = find;
        _withId = withId;
    }

    /// <summary>The place that <paramref name="description"/> means.</summary>
    public WatchPlaceOutcome Resolve(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var text = description.Trim();
        if (_withId(text) is { } byId)
        {
            return new WatchPlaceOutcome.Pinned(byId, []);
        }

        var comma = text.LastIndexOf(',');
        var whole = Choose(_find(text), DominantInTheWorld);
        if (comma < 0 || whole is WatchPlaceOutcome.Pinned)
        {
            return whole ?? new WatchPlaceOutcome.Unknown($"No place is called '{text}' in the gazetteer.");
        }

        var (name, area) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        var named = _find(name);
        var inside = named.Where(place => PlaceAreas.IsIn(place, area, _find)).ToList();
        return Choose(inside, Dominant) ?? new WatchPlaceOutcome.Unknown(named.Count == 0
            ? $"No place is called '{name}' in the gazetteer."
            : $"No place called '{name}' is in '{area}'; there is one in {string.Join(", ", named.Select(Area).Distinct(StringComparer.Ordinal).Take(MostCandidates))}.");
    }

    private static WatchPlaceOutcome? Choose(IReadOnlyList<Place> places, double dominant)
    {
        if (places.Count == 0)
        {
            return null;
        }

        // A division named after its town is not what "watch the town" means; it can be watched by its id.
        var towns = places.Where(static place => place.Precision == PlacePrecision.PopulatedPlace).ToList();
        var country = places.FirstOrDefault(static place => place.Precision == PlacePrecision.Country);
        var ranked = (country is not null ? [country] : towns.Count > 0 ? towns : places).OrderByDescending(static place => place.Population).ToList();
        var isClear = ranked.Count == 1 || ranked[0].Population >= dominant * Math.Max(1, ranked[1].Population);
        return isClear
            ? new WatchPlaceOutcome.Pinned(ranked[0], places.Where(place => place.PlaceId != ranked[0].PlaceId).Take(MostCandidates).ToList())
            : new WatchPlaceOutcome.Ambiguous(ranked.Take(MostCandidates).ToList());
    }

    private static string Area(Place place) => place.Admin1 is null ? place.Country ?? "no country" : $"{place.Admin1}, {place.Country}";
}
