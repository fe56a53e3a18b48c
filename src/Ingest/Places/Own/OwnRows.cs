using System.Collections.Frozen;
using static Ingest.Places.GazetteerFormat;

namespace Ingest.Places.Own;

/// <summary>The places that a user added, numbered after those of the file, and those that were changed.</summary>
internal sealed class OwnRows
{
    private readonly FrozenDictionary<int, OwnRow> _rows;
    private readonly FrozenDictionary<string, int> _numbers;

    private OwnRows(Dictionary<int, OwnRow> rows, Dictionary<string, int> numbers)
    {
        _rows = rows.ToFrozenDictionary();
        _numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many places were added.</summary>
    public int Added => _numbers.Count;

    public static OwnRows Of(OwnPlaces own, Gazetteer builtIn)
    {
        var places = builtIn.Places;
        var rows = new Dictionary<int, OwnRow>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var correction in own.Corrections)
        {
            var number = places.WithId(correction.PlaceId);
            rows[number] = new OwnRow(
                correction.PlaceId, builtIn.MainName(number), correction.At?.Latitude ?? places.Latitude(number), correction.At?.Longitude ?? places.Longitude(number),
                places.Feature(number), NoPlace, places.Group(number), correction.Population ?? places.Population(number));
        }

        foreach (var place in own.Places)
        {
            var parent = place.ParentId is null ? NoPlace : numbers.TryGetValue(place.ParentId, out var above) ? above : places.WithId(place.ParentId);
            var group = parent == NoPlace ? places.GroupAcrossBorders : rows.TryGetValue(parent, out var row) ? row.Group : places.Group(parent);
            numbers[place.PlaceId] = places.Count + numbers.Count;
            rows[numbers[place.PlaceId]] = new OwnRow(place.PlaceId, place.Name, place.Latitude, place.Longitude, FeatureOf(place.Precision), parent, group, place.Population);
        }

        return new OwnRows(rows, numbers);
    }

    /// <summary>The place with a number, where the user said something of it.</summary>
    public OwnRow? Row(int place) => _rows.GetValueOrDefault(place);

    /// <summary>The number of an added place, or <see cref="NoPlace"/>.</summary>
    public int WithId(string placeId) => _numbers.TryGetValue(placeId, out var number) ? number : NoPlace;

    private static string FeatureOf(string precision) => precision switch
    {
        PlacePrecision.Admin1 => "ADM1",
        PlacePrecision.Admin2 => "ADM2",
        PlacePrecision.Facility => "BLDG",
        PlacePrecision.Region => "RGN",
        PlacePrecision.Water => "LK",
        _ => "PPL",
    };
}
