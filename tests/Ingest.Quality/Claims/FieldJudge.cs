using System.Globalization;
using System.Text.Json;

namespace Ingest.Quality.Claims;

/// <summary>Whether one field of a claim is as wanted.</summary>
internal static class FieldJudge
{
    private const double EarthRadiusKm = 6371;

    /// <summary>Judges the field <paramref name="name"/>, of which the suite wants <paramref name="wanted"/>.</summary>
    public static bool IsRight(string name, JsonElement wanted, FoundClaim found) => name switch
    {
        "counts" => AreCounts(wanted, found.Counts),
        "area" => IsNear(wanted, found.Area),
        _ when wanted.ValueKind == JsonValueKind.Null => found.Words[name] is null,
        "actor" or "target" or "place" or "source" or "via" or "trigger" => Wording.Holds(found.Words[name], wanted.GetString()!),
        "end" => IsLastDay(wanted.GetString()!, found.Words[name]),
        _ => wanted.GetString()!.Split('|').Contains(found.Words[name], StringComparer.Ordinal),
    };

    /// <summary>The last day, or the day after it.</summary>
    private static bool IsLastDay(string wanted, string? found) =>
        found is not null && DateOnly.Parse(found, CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(wanted, CultureInfo.InvariantCulture).DayNumber is 0 or 1;

    /// <summary>The same counts, in any order, and no other.</summary>
    private static bool AreCounts(JsonElement wanted, IReadOnlyList<JsonElement> found) =>
        wanted.GetArrayLength() == found.Count && wanted.EnumerateArray().All(want => found.Any(count => IsCount(want, count)));

    private static bool IsCount(JsonElement wanted, JsonElement found) =>
        wanted.EnumerateObject().All(field => found.TryGetProperty(field.Name, out var value) && JsonElement.DeepEquals(field.Value, value));

    private static bool IsNear(JsonElement wanted, (double Latitude, double Longitude)? found) =>
        found is { } point
        && DistanceKm((wanted.GetProperty("latitude").GetDouble(), wanted.GetProperty("longitude").GetDouble()), point) <= wanted.GetProperty("within").GetDouble();

    private static double DistanceKm((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (south, north) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var across = Math.Pow(Math.Sin((north - south) / 2), 2)
            + (Math.Cos(south) * Math.Cos(north) * Math.Pow(Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(across));
    }
}
