namespace Ingest.Places.Lookup;

/// <summary>Whether a place lies in what a user calls a country or division.</summary>
public static class PlaceAreas
{
    /// <summary>True for the country's code, its name in any language, and the division's name.</summary>
    /// <param name="place">The place.</param>
    /// <param name="area">The area, as it was written.</param>
    /// <param name="find">All places that bear a name.</param>
    public static bool IsIn(Place place, string area, Func<string, IReadOnlyList<Place>> find)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(find);
        if (string.Equals(place.Country, area, StringComparison.OrdinalIgnoreCase)
            || (place.Admin1 is { } admin1 && NameKey.Exact(admin1) == NameKey.Exact(area)))
        {
            return true;
        }

        return find(area).Any(other => other.Precision switch
        {
            PlacePrecision.Country => other.Country == place.Country,
            PlacePrecision.Admin1 => other.Country == place.Country && other.Name == place.Admin1,
            _ => false,
        });
    }
}
