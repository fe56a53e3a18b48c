using System.Globalization;
using Ingest.Places;

namespace Ingest.GazetteerBuild;

/// <summary>Reads the rows of GeoNames' cities500.txt: 19 columns between tabs.</summary>
internal static class CitiesFile
{
    private const int Columns = 19;
    private const int LeastForBareName = 5_000;

    public static IEnumerable<SourcePlace> Read(string path) =>
        File.ReadLines(path)
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == Columns && row[7].Length > 0 && row[8].Length == 2)
            .Select(Place);

    private static SourcePlace Place(string[] row)
    {
        var population = long.Parse(row[14], CultureInfo.InvariantCulture);
        var others = row[3].Split(',').Append(row[2]).Concat(BareNames(row[1], row[8], population)).Concat(WrittenNames.Of(row[1]));
        return new SourcePlace(
            PlaceKind.GeoNames,
            int.Parse(row[0], CultureInfo.InvariantCulture),
            row[0],
            row[8],
            row[10],
            row[11],
            double.Parse(row[4], CultureInfo.InvariantCulture),
            double.Parse(row[5], CultureInfo.InvariantCulture),
            population,
            row[7],
            AlternateNames.Choose(row[1], others));
    }

    /// <summary>News agencies leave the article out ("Mayadeen" for Al Mayadin), and no source lists that.</summary>
    private static IEnumerable<string> BareNames(string name, string country, long population)
    {
        var space = name.AsSpan().IndexOfAny(' ', '-');
        var isBare = population >= LeastForBareName
            && space is 2 or 3
            && name.Length - space > 4
            && SpellingFamilies.Of(country) == SpellingFamily.Arabic
            && name[0] is 'A' or 'E'
            && char.IsLower(name[1]);
        return isBare ? [name[(space + 1)..]] : [];
    }
}
