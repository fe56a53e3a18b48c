using Ingest.Index.Query;

namespace Ingest.Index.Sql;

/// <summary>Filters on the place columns that claims, mentions and alerts share.</summary>
internal static class PlaceConditions
{
    public const string KilometresFunction = "kilometres";

    private const string CountryPrefix = "country:";

    /// <summary>Whether the query says anything about a place.</summary>
    public static bool AreIn(IndexQuery query) => query is not { PlaceName: null, PlaceIds: null or [], Country: null, Box: null, Near: null };

    public static void Add(Conditions conditions, IndexQuery query, string row)
    {
        if (query.PlaceIds is { Count: > 0 } ids)
        {
            conditions.Add(OfIds(conditions, ids, query.PlaceName, row));
        }
        else if (query.PlaceName is { } name)
        {
            conditions.Add(Named(conditions, name, row));
        }

        if (query.Country is { } country)
        {
            conditions.Add($"{row}.country = {conditions.Bind(country)}");
        }

        if (query.Box is { } box)
        {
            Add(conditions, box, row);
        }

        if (query.Near is { } circle)
        {
            var (south, north) = circle.Latitudes();
            conditions.Add($"{row}.latitude BETWEEN {conditions.Bind(south)} AND {conditions.Bind(north)}");
            conditions.Add($"{KilometresFunction}({row}.latitude, {row}.longitude, {conditions.Bind(circle.Latitude)}, {conditions.Bind(circle.Longitude)}) <= {conditions.Bind(circle.Kilometres)}");
        }
    }

    private static string OfIds(Conditions conditions, IReadOnlyList<string> ids, string? name, string row)
    {
        var countries = ids.Where(IsCountry).Select(static id => id[CountryPrefix.Length..]).ToList();
        var any = new List<string> { conditions.OneOf($"{row}.place_id", ids) };
        if (countries.Count > 0)
        {
            any.Add(conditions.OneOf($"{row}.country", countries));
        }

        if (name is not null)
        {
            any.Add($"{row}.place_id IS NULL AND {Named(conditions, name, row)}");
        }

        return string.Join(" OR ", any);
    }

    private static bool IsCountry(string id) => id.StartsWith(CountryPrefix, StringComparison.Ordinal);

    private static string Named(Conditions conditions, string name, string row) =>
        $"instr({row}.place_folded, {conditions.Bind($"| {FoldedName.Of(name)} |")}) > 0";

    private static void Add(Conditions conditions, BoundingBox box, string row)
    {
        conditions.Add($"{row}.latitude BETWEEN {conditions.Bind(box.South)} AND {conditions.Bind(box.North)}");
        var (west, east) = (conditions.Bind(box.West), conditions.Bind(box.East));
        conditions.Add(box.West <= box.East
            ? $"{row}.longitude BETWEEN {west} AND {east}"
            : $"{row}.longitude >= {west} OR {row}.longitude <= {east}");
    }
}
