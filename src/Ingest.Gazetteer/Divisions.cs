using System.Globalization;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Makes places of countries and their divisions from the towns that lie in them, as no source gives their positions.</summary>
internal static class Divisions
{
    private const double CellsPerDegree = 4;

    public static IEnumerable<SourcePlace> Countries(BuildPaths paths, IReadOnlyList<SourcePlace> towns)
    {
        var population = towns.ToLookup(town => town.Country, town => town.Population, StringComparer.Ordinal);
        var names = CountryNames.Read(paths.Cldr);
        foreach (var row in TableFile.Read(paths.Countries))
        {
            var own = row[3].Split('|', StringSplitOptions.RemoveEmptyEntries);
            var listed = names.GetValueOrDefault(row[0], []);
            var main = listed.Count > 0 ? listed[0] : own[0];
            yield return new SourcePlace(
                PlaceKind.Country, 0, row[0], row[0], string.Empty, string.Empty,
                double.Parse(row[1], CultureInfo.InvariantCulture),
                double.Parse(row[2], CultureInfo.InvariantCulture),
                population[row[0]].Sum(), "PCLI",
                [.. AlternateNames.Choose(main, listed.Concat(own)), .. own.Where(name => name.All(char.IsAsciiLetterUpper))]);
        }
    }

    public static IEnumerable<SourcePlace> First(BuildPaths paths, IEnumerable<SourcePlace> towns)
    {
        var names = DivisionNames.Read(paths.Admin1, paths.Locales);
        var middles = TableFile.Read(paths.Divisions).ToDictionary(row => row[0], StringComparer.Ordinal);
        return towns.Where(town => town.Admin1.Length > 0)
            .GroupBy(town => $"{town.Country}.{town.Admin1}", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Division(PlaceKind.Admin1, "ADM1", group, names))
            .Select(place => middles.TryGetValue(place.Tag, out var row)
                ? place with { Latitude = double.Parse(row[1], CultureInfo.InvariantCulture), Longitude = double.Parse(row[2], CultureInfo.InvariantCulture) }
                : place);
    }

    public static IEnumerable<SourcePlace> Second(BuildPaths paths, IReadOnlyList<SourcePlace> towns)
    {
        var names = DivisionNames.Read(paths.Admin2, null);
        var bare = new BareNames(towns);
        return towns.Where(town => town.Admin2.Length > 0)
            .GroupBy(town => $"{town.Country}.{town.Admin1}.{town.Admin2}", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => bare.AddTo(Division(PlaceKind.Admin2, "ADM2", group, names) with { Admin2 = group.First().Admin2 }));
    }

    /// <summary>The middle of the quarter-degree cells that hold a town: close to the middle of the land, however uneven people live.</summary>
    private static SourcePlace Division(PlaceKind kind, string feature, IGrouping<string, SourcePlace> towns, DivisionNames names)
    {
        var cells = towns.GroupBy(town => (Math.Floor(town.Latitude * CellsPerDegree), Math.Floor(town.Longitude * CellsPerDegree)))
            .Select(cell => (Latitude: cell.Average(town => town.Latitude), Longitude: cell.Average(town => town.Longitude)))
            .ToList();
        var first = towns.First();
        return new SourcePlace(
            kind, 0, towns.Key, first.Country, first.Admin1, string.Empty,
            cells.Average(cell => cell.Latitude), cells.Average(cell => cell.Longitude),
            towns.Sum(town => town.Population), feature, names.Of(towns.Key));
    }
}
