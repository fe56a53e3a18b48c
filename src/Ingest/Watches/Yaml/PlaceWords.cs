using System.Globalization;
using Ingest.Places;

namespace Ingest.Watches.Yaml;

/// <summary>Places in words, for people who choose one.</summary>
public static class PlaceWords
{
    /// <summary>One place: name, division, country, what it is, inhabitants, id.</summary>
    public static string Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var area = string.Join(", ", new[] { place.Name, place.Admin1, place.Country }.OfType<string>().Distinct(StringComparer.Ordinal));
        var people = place.Population > 0 ? string.Create(CultureInfo.InvariantCulture, $", {place.Population:N0} inhabitants") : string.Empty;
        return $"{area} ({place.Precision}{people}, {place.PlaceId})";
    }

    internal static string Pinned(string wanted, WatchPlaceOutcome.Pinned pinned) =>
        $"'{wanted}' is taken for {Of(pinned.Place)}; others of that name: {string.Join("; ", pinned.Others.Take(3).Select(Of))}.";

    internal static string Ambiguous(string wanted, IReadOnlyList<Place> candidates) =>
        $"'{wanted}' could be any of {candidates.Count} places: {string.Join("; ", candidates.Select(Of))}. Add the country or division after a comma, or give the id (placeId: {candidates[0].PlaceId}).";
}
