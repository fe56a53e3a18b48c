using Ingest.Places;

namespace Ingest.Quality.Places;

/// <summary>The project's own list of places with spellings of wire services, and watches of its places.</summary>
internal static class WireSpellings
{
    public static IReadOnlyList<WireSpelling> Read(Gazetteer world) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "wire-spellings.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(row => new WireSpelling(Place(world, row[1], row[0]), row[2].Split('|'))),
    ];

    /// <summary>The same for six more regions.</summary>
    public static ILookup<string, WireSpelling> ReadWorld(Gazetteer world) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "world-spellings.tsv"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .ToLookup(static row => row[0], row => new WireSpelling(Place(world, row[2], row[1]), row[3].Split('|')), StringComparer.Ordinal);

    /// <summary>Watches of the list's places, and of the largest other towns of their countries up to a number.</summary>
    public static IReadOnlyList<WatchedPlace> Watches(Gazetteer world, int count)
    {
        var listed = Read(world).Select(static row => row.Place).ToList();
        var countries = listed.Select(static place => place.Country).ToHashSet(StringComparer.Ordinal);
        var others = Enumerable.Range(0, world.Places.Count)
            .Where(place => world.Places.Kind(place) == PlaceKind.GeoNames && countries.Contains(world.Places.Country(place)))
            .OrderByDescending(world.Places.Population)
            .Select(world.PlaceAt)
            .Where(place => listed.TrueForAll(other => other.PlaceId != place.PlaceId));
        return [.. listed.Concat(others).Take(count).Select(static place => new WatchedPlace(place.PlaceId, place, []))];
    }

    private static Place Place(Gazetteer world, string name, string country) =>
        world.Find(name).Select(static match => match.Place).FirstOrDefault(place => place.Country == country && place.PlaceId.StartsWith("geonames:", StringComparison.Ordinal))
        ?? throw new InvalidDataException($"A list of spellings: the gazetteer has no town '{name}' in {country}.");
}
