using System.Globalization;
using Ingest.Index.Export;
using Ingest.Places;
using Ingest.Places.Lookup;
using Ingest.Storage;

namespace Ingest.Cli.Places;

/// <summary>Lays out what the gazetteer answered.</summary>
internal static class PlaceTables
{
    private static readonly string[] Columns = ["id", "name", "country", "division", "kind", "latitude", "longitude", "population"];

    public static PlaceTable Findings(IReadOnlyList<PlaceFinding> findings) => new(
        [.. Columns, "score", "matched", "level", "why"],
        [.. findings.Select(static found => Row(
            found.Place, [.. Cells(found.Place), Number(found.Score, "0.00"), found.Name, Level(found.Level), string.Join("; ", found.Reasons)], CanonicalJson.ToText(found, PlacesJson.Options)))]);

    public static PlaceTable Nearby(IReadOnlyList<NearbyPlace> places) => new(
        [.. Columns, "km"],
        [.. places.Select(static near => Row(near.Place, [.. Cells(near.Place), Number(near.Kilometres, "0.0")], CanonicalJson.ToText(near, PlacesJson.Options)))]);

    public static PlaceTable Card(PlaceCard card) => new(
        [.. Columns, "within", "names"],
        [Row(card.Place, [.. Cells(card.Place), string.Join("; ", card.Parents.Select(Words)), string.Join("; ", card.Names.Select(Words))], CanonicalJson.ToText(card, PlacesJson.Options))])
    {
        Text = CardText.Of(card),
    };

    public static PlaceTable Names(PlaceCard card) => new(
        ["name", "use", "from", "until", "L2", "L3"],
        [.. card.Names.Select(name => Row(card.Place, NameCells(name, SpellingFamilies.Of(card.Place.Country)), CanonicalJson.ToText(name, PlacesJson.Options)))]);

    internal static string Words(Place place) => $"{place.Name} ({place.PlaceId})";

    internal static string Words(PlaceName name) => name.Years is { } years ? $"{name.Name} ({years})" : name.Name;

    private static PlaceRow Row(Place place, string[] cells, string json) =>
        new(place.PlaceId, cells, new MapPoint(place.Latitude, place.Longitude), json);

    /// <summary>The keys say which spellings are held equal: those of one key.</summary>
    private static string[] NameCells(PlaceName name, SpellingFamily family) =>
    [
        name.Name,
        name.Use,
        name.From?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        name.Until?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        family == SpellingFamily.None ? string.Empty : NameKey.Loose(name.Name, family),
        family == SpellingFamily.None ? string.Empty : NameKey.Wide(name.Name, family),
    ];

    private static string Level(SpellingLevel level) => level switch
    {
        SpellingLevel.Loose => "L2",
        SpellingLevel.Wide => "L3",
        _ => "L1",
    };

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string[] Cells(Place place) =>
    [
        place.PlaceId,
        place.Name,
        place.Country ?? string.Empty,
        place.Admin1 ?? string.Empty,
        place.Precision,
        Number(place.Latitude, "0.####"),
        Number(place.Longitude, "0.####"),
        place.Population.ToString(CultureInfo.InvariantCulture),
    ];
}
