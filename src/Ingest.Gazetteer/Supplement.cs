using System.Globalization;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>The project's own rows: places that the sources lack, and names for places that they have.</summary>
internal static class Supplement
{
    private const string NamesOnly = "geonames:";

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
            [.. AlternateNames.Choose(row[1], row[7].Split('|')), .. row[7].Split('|').Where(name => name.Length > 1 && name.All(char.IsAsciiLetterUpper))]));

    /// <summary>Adds the names of the rows that point to a GeoNames place.</summary>
    public static IEnumerable<SourcePlace> AddNames(string path, IEnumerable<SourcePlace> places)
    {
        var added = TableFile.Read(path).Where(IsNamesOnly).ToDictionary(row => row[0][NamesOnly.Length..], row => row[7].Split('|'), StringComparer.Ordinal);
        return places.Select(place => added.TryGetValue(place.Tag, out var names)
            ? place with { Names = AlternateNames.Choose(place.Names[0], place.Names.Skip(1).Concat(names)) }
            : place);
    }

    private static bool IsNamesOnly(string[] row) => row[0].StartsWith(NamesOnly, StringComparison.Ordinal);
}
