using Ingest.Places;

namespace Ingest.Index.Query;

/// <summary>Turns a place's name in a query into the ids of all places that bear it, so that every spelling is found.</summary>
/// <param name="find">All places that bear a name, in any spelling.</param>
public sealed class PlaceNames(Func<string, IReadOnlyList<Place>> find)
{
    /// <summary>The query with place ids, where the name is known; else as it is. "Tripoli, Lebanon" leaves the namesakes elsewhere out.</summary>
    public IndexQuery Resolve(IndexQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query is not { PlaceName: { } name, PlaceIds: null })
        {
            return query;
        }

        var places = find(name);
        if (places.Count == 0 && name.LastIndexOf(',') is > 0 and var comma)
        {
            name = name[..comma].Trim();
            places = Within(find(name), query.PlaceName[(comma + 1)..].Trim());
        }

        return places.Count == 0 ? query : query with { PlaceName = name, PlaceIds = [.. places.Select(static place => place.PlaceId).Distinct(StringComparer.Ordinal)] };
    }

    private List<Place> Within(IReadOnlyList<Place> places, string area)
    {
        var countries = find(area).Where(static place => place.PlaceId.StartsWith("country:", StringComparison.Ordinal)).Select(static place => place.Country).Append(area.ToUpperInvariant()).ToList();
        var division = FoldedName.Of(area);
        return [.. places.Where(place => countries.Contains(place.Country, StringComparer.Ordinal) || (place.Admin1 is { } admin1 && FoldedName.Of(admin1) == division))];
    }
}
