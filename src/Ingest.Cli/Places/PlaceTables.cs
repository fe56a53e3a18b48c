using System.Globalization;
using Ingest.Places;
using Ingest.Storage;

namespace Ingest.Cli.Places;

/// <summary>Lays out what the gazetteer answered.</summary>
internal static class PlaceTables
{
    private static readonly string[] Columns = ["id", "name", "country", "division", "kind", "latitude", "longitude", "population"];

    public static PlaceTable Matches(IReadOnlyList<GazetteerMatch> matches) => new(
        [.. Columns, "score", "matched"],
        [.. matches.Select(match => (string[])[.. Cells(match.Place), match.Score.ToString("0.00", CultureInfo.InvariantCulture), match.Name])],
        [.. matches.Select(match => CanonicalJson.ToText(match, PlacesJson.Options))]);

    public static PlaceTable Places(IReadOnlyList<Place> places) =>
        new(Columns, [.. places.Select(Cells)], [.. places.Select(place => CanonicalJson.ToText(place, PlacesJson.Options))]);

    public static PlaceTable Names(IReadOnlyList<string> names) =>
        new(["name"], [.. names.Select(name => (string[])[name])], [.. names.Select(name => CanonicalJson.ToText(name, PlacesJson.Options))]);

    private static string[] Cells(Place place) =>
    [
        place.PlaceId,
        place.Name,
        place.Country ?? string.Empty,
        place.Admin1 ?? string.Empty,
        place.Precision,
        place.Latitude.ToString("0.####", CultureInfo.InvariantCulture),
        place.Longitude.ToString("0.####", CultureInfo.InvariantCulture),
        place.Population.ToString("#,0", CultureInfo.InvariantCulture),
    ];
}
