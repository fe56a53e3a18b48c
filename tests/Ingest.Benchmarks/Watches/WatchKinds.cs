using System.Globalization;
using Ingest.Places;
using Ingest.Watches;

namespace Ingest.Benchmarks.Watches;

/// <summary>Watches of each kind, as many as one likes, always the same.</summary>
internal static class WatchKinds
{
    private const double Kilometres = 25;
    private const double Degrees = 0.2;
    private static readonly string[] Titles = ["Commander", "Judge", "Mayor", "Governor", "Minister"];

    public static IEnumerable<(string Kind, Watch[] Watches)> All(Gazetteer gazetteer, int count)
    {
        var chance = new Random(1);
        var places = Places(gazetteer, count, chance);
        yield return ("place", [.. places.Select(static (place, i) => Empty(i) with { PlaceId = place.PlaceId, PlaceName = place.Name, Country = place.Country, Latitude = place.Latitude, Longitude = place.Longitude })]);
        yield return ("circle", [.. places.Select(static (place, i) => Empty(i) with { Latitude = place.Latitude, Longitude = place.Longitude, WithinKilometres = Kilometres })]);
        yield return ("polygon", [.. places.Select(static (place, i) => Empty(i) with { Area = Area(place) })]);
        yield return ("person", [.. places.Select((place, i) => Empty(i) with { Entity = new WatchedEntity($"e-{i.ToString(CultureInfo.InvariantCulture)}", $"{places[chance.Next(count)].Name} {place.Name}", WatchedEntity.Person) })]);
        yield return ("phrase", [.. places.Select((place, i) => Empty(i) with { Phrases = [$"{Titles[i % Titles.Length]} of {place.Name}", $"{place.Name.ToLowerInvariant()} {places[chance.Next(count)].Name.ToLowerInvariant()}"] })]);
    }

    private static Watch Empty(int number) => new("w" + number.ToString(CultureInfo.InvariantCulture), null, null, null, null, null, null, [], [], [], []);

    private static Place[] Places(Gazetteer gazetteer, int count, Random chance)
    {
        var numbers = Enumerable.Range(0, gazetteer.Places.Count).ToArray();
        chance.Shuffle(numbers);
        return [.. numbers.Select(gazetteer.PlaceAt).Where(static place => place.Precision == "populated-place").Take(count)];
    }

    private static WatchArea Area(Place place)
    {
        var ring = Enumerable.Range(0, 12).Select(i => new[] { Math.Clamp(place.Longitude + (Degrees * Math.Cos(i * Math.Tau / 12)), -180, 180), Math.Clamp(place.Latitude + (Degrees * Math.Sin(i * Math.Tau / 12)), -90, 90) }).ToList();
        return new WatchArea(WatchArea.MultiPolygon, [[[.. ring, ring[0]]]]);
    }
}
