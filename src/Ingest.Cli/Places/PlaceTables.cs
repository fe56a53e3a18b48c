using System.Globalization;
using Ingest.Index.Export;
using Ingest.Places;
using Ingest.Storage;

namespace Ingest.Cli.Places;

/// <summary>Lays out what the gazetteer answered.</summary>
internal static class PlaceTables
{
    private static readonly string[] Columns = ["id", "name", "country", "division", "kind", "latitude", "longitude", "population"];

    public static PlaceTable Matches(IReadOnlyList<GazetteerMatch> matches) => new(
        [.. Columns, "score", "matched"],
        [.. matches.Select(static match => Row(match.Place, [.. Cells(match.Place), match.Score.ToString("0.00", CultureInfo.InvariantCulture), match.Name], CanonicalJson.ToText(match, PlacesJson.Options)))]);

    public static PlaceTable Places(IReadOnlyList<Place> places) =>
        new(Columns, [.. places.Select(static place => Row(place, Cells(place), CanonicalJson.ToText(place, PlacesJson.Options)))]);

    public static PlaceTable Names(Place place, IReadOnlyList<string> names) =>
        new(["name"], [.. names.Select(name => Row(place, [name], CanonicalJson.ToText(name, PlacesJson.Options)))]);

    private static PlaceRow Row(Place place, string[] cells, string json) =>
        new(place.PlaceId, cells, new MapPoint(place.Latitude, place.Longitude), json);

    private static string[] Cells(Place place) =>
    [
        place.PlaceId,
        place.Name,
        place.Country ?? string.Empty,
        place.Admin1 ?? string.Empty,
        place.Precision,
        place.Latitude.ToString("0.####", CultureInfo.InvariantCulture),
        place.Longitude.ToString("0.####", CultureInfo.InvariantCulture),
        place.Population.ToString(CultureInfo.InvariantCulture),
    ];
}
