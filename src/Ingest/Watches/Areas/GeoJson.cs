using System.Text.Json;

namespace Ingest.Watches.Areas;

/// <summary>Reads an area from GeoJSON (RFC 7946): a Polygon, a MultiPolygon, a Feature of one, or a FeatureCollection of such features, which count together.</summary>
public static class GeoJson
{
    private const int MostLevels = 16;
    private const string Allowed = "it must be a GeoJSON Polygon or MultiPolygon, a Feature of one, or a FeatureCollection of such features";

    /// <summary>Reads an area and looks whether it can be watched. Never throws on what the text holds.</summary>
    public static GeoJsonReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostLevels });
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return new GeoJsonReading.Refused($"This is not JSON ({exception.Message}); {Allowed}.");
        }
    }

    /// <summary>The same from JSON that is read already.</summary>
    public static GeoJsonReading Read(JsonElement element)
    {
        var polygons = new List<IReadOnlyList<IReadOnlyList<double[]>>>();
        if (Add(element, polygons) is { } mistake)
        {
            return new GeoJsonReading.Refused(mistake);
        }

        var area = new WatchArea(WatchArea.MultiPolygon, polygons);
        return AreaShape.Of(area) is AreaReading.Bad bad ? new GeoJsonReading.Refused(bad.Message) : new GeoJsonReading.Accepted(area);
    }

    private static string? Add(JsonElement element, List<IReadOnlyList<IReadOnlyList<double[]>>> polygons)
    {
        var type = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        return type switch
        {
            "Polygon" => Part(element, "coordinates") is { } rings ? AddPolygon(rings, polygons) : NoList("coordinates"),
            WatchArea.MultiPolygon => Part(element, "coordinates") is { } parts ? FirstMistake(parts, part => AddPolygon(part, polygons)) : NoList("coordinates"),
            "Feature" => element.TryGetProperty("geometry", out var geometry) ? Add(geometry, polygons) : "The Feature has no 'geometry'.",
            "FeatureCollection" => Part(element, "features") is { } features ? FirstMistake(features, feature => Add(feature, polygons)) : NoList("features"),
            null => $"There is no 'type'; {Allowed}.",
            _ => $"A {Shortened(type)} is no area; {Allowed}.",
        };
    }

    private static string? AddPolygon(JsonElement element, List<IReadOnlyList<IReadOnlyList<double[]>>> polygons)
    {
        var rings = new List<IReadOnlyList<double[]>>();
        polygons.Add(rings);
        return element.ValueKind == JsonValueKind.Array ? FirstMistake(element, ring => AddRing(ring, rings)) : NoList("coordinates");
    }

    private static string? AddRing(JsonElement element, List<IReadOnlyList<double[]>> rings)
    {
        var ring = new List<double[]>();
        rings.Add(ring);
        return element.ValueKind == JsonValueKind.Array ? FirstMistake(element, position => AddPosition(position, ring)) : NoList("coordinates");
    }

    // A third number is a height, which no place of a text has.
    private static string? AddPosition(JsonElement element, List<double[]> ring)
    {
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() < 2
            || !TryNumber(element[0], out var longitude) || !TryNumber(element[1], out var latitude))
        {
            return $"{Shortened(element.GetRawText())} is no position; write [longitude, latitude] in degrees.";
        }

        ring.Add([longitude, latitude]);
        return null;
    }

    private static bool TryNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }

    private static JsonElement? Part(JsonElement element, string name) =>
        element.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Array ? part : null;

    private static string? FirstMistake(JsonElement list, Func<JsonElement, string?> read) => list.EnumerateArray().Select(read).FirstOrDefault(static mistake => mistake is not null);

    private static string NoList(string name) => $"'{name}' is not the nested list that it must be; {Allowed}.";

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
