using System.Collections.Frozen;
using System.Globalization;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>
/// The names that places bore once, with their years: <c>former-names.tsv</c>. The extract of GeoNames that the gazetteer is built from has its
/// alternate names without dates.
/// </summary>
internal static class FormerNames
{
    private const string Numbered = "geonames:";

    private static readonly Lazy<ILookup<string, FormerName>> Rows = new(() => EmbeddedTable.Rows("Places/former-names.tsv").Select(Read).ToLookup(static row => row.PlaceId, StringComparer.Ordinal));

    // By GeoNames number, as this is asked for each place of each name in a text.
    private static readonly Lazy<FrozenDictionary<int, FormerName[]>> OfTowns = new(() => Rows.Value
        .Where(static place => place.Key.StartsWith(Numbered, StringComparison.Ordinal))
        .ToFrozenDictionary(static place => int.Parse(place.Key[Numbered.Length..], CultureInfo.InvariantCulture), static place => place.ToArray()));

    /// <summary>All rows.</summary>
    public static IEnumerable<FormerName> All => Rows.Value.SelectMany(static place => place);

    /// <summary>The years of a place's name; null where it is none that it lost.</summary>
    public static FormerName? Of(string placeId, string name) => With(Rows.Value[placeId], name);

    /// <summary>The same for the town with a GeoNames number.</summary>
    public static bool IsFormer(int town, string name) => OfTowns.Value.TryGetValue(town, out var names) && With(names, name) is not null;

    private static FormerName? With(IEnumerable<FormerName> names, string name)
    {
        var key = NameKey.Exact(name);
        return names.FirstOrDefault(row => row.Key == key);
    }

    private static FormerName Read(string[] row) =>
        new(row[0], NameKey.Exact(row[1]), row[2].Length == 0 ? null : int.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture));
}
