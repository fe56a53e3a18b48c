using System.Globalization;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>The project's own rows: places that the sources lack, and names for places that they have.</summary>
internal static class Supplement
{
    public static IEnumerable<SourcePlace> Places(string path) =>
        TableFile.Read(path).Where(row => !IsNamesOnly(row)).Select(row => new SourcePlace(
            PlaceKind.Supplement,
            0,
            row[0],
            row[2],
            string.Empty,
            string.Empty,
            double.Parse(row[3], CultureInfo.InvariantCulture),
            double.Parse(row[4], CultureInfo.InvariantCulture),
            long.Parse(row[6], CultureInfo.InvariantCulture),
            row[5],
            [.. AlternateNames.Choose(row[1], row[7].Split('|')), .. row[7].Split('|').Where(IsCode)]));

    /// <summary>Adds the names of the rows that point to a place of the sources; codes ("NSW") as they stand.</summary>
    public static IEnumerable<SourcePlace> AddNames(string path, IEnumerable<SourcePlace> places)
    {
        var added = TableFile.Read(path).Where(IsNamesOnly).ToDictionary(row => row[0], row => row[7].Split('|'), StringComparer.Ordinal);
        return places.Select(place => added.TryGetValue(Id(place), out var names)
            ? place with { Names = [.. AlternateNames.Choose(place.Names[0], place.Names.Skip(1).Concat(names.Where(static name => !IsCode(name)))), .. names.Where(IsCode)] }
            : place);
    }

    private static bool IsNamesOnly(string[] row) => row[0].Contains(':', StringComparison.Ordinal);

    private static bool IsCode(string name) => name.Length > 1 && name.All(char.IsAsciiLetterUpper);

    private static string Id(SourcePlace place) => place.Kind switch
    {
        PlaceKind.Country => "country:" + place.Tag,
        PlaceKind.Admin1 => "admin1:" + place.Tag,
        PlaceKind.Admin2 => "admin2:" + place.Tag,
        _ => "geonames:" + place.Tag,
    };
}
