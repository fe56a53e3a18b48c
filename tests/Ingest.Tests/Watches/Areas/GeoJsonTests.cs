using Ingest.Watches.Areas;
using Xunit;

namespace Ingest.Tests.Watches.Areas;

public sealed class GeoJsonTests
{
    private const string Square = "[[[0,0],[10,0],[10,10],[0,10],[0,0]]]";

    public static TheoryData<string, string> Mistakes { get; } = new()
    {
        { "", "This is not JSON" },
        { "[]", "There is no 'type'; it must be a GeoJSON Polygon or MultiPolygon, a Feature of one, or a FeatureCollection of such features." },
        { "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}", "A LineString is no area;" },
        { "{\"type\":\"Feature\"}", "The Feature has no 'geometry'." },
        { "{\"type\":\"Feature\",\"geometry\":null}", "There is no 'type';" },
        { "{\"type\":\"FeatureCollection\",\"features\":[]}", "The area has no polygon." },
        { "{\"type\":\"Polygon\"}", "'coordinates' is not the nested list that it must be;" },
        { "{\"type\":\"Polygon\",\"coordinates\":[]}", "There is no ring of positions." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[0,0],[1,1]]}", "0 is no position; write [longitude, latitude] in degrees." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,\"1\"]]]}", "[1,\"1\"] is no position; write [longitude, latitude] in degrees." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,1]]]}", "[1e999,1] is no position;" },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,10]]]}", "A ring of 4 positions is not closed; it has at least 4, and the last is the first again." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[0,0]]]}", "A ring of 3 positions is not closed;" },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,95],[10,95],[10,99],[0,95]]]}", "[0, 95] is no position in degrees; the longitude comes first (-180 to 180), then the latitude (-90 to 90)." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,10],[10,0],[0,10],[0,0]]]}", "The polygon is not one (self-intersection, near longitude 5, latitude 5); its lines must not cross, and holes must lie inside." },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[10,0],[10,10],[0,0]],[[20,20],[21,20],[21,21],[20,20]]]}", "The polygon is not one (hole lies outside shell" },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,0],[0,0],[0,0]]]}", "The polygon is not one (" },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,80],[120,80],[-120,80],[0,80]]]}", "A ring that runs once round the globe parts it in two," },
        { $"{{\"type\":\"MultiPolygon\",\"coordinates\":[{Square},[[[0,0],[1,1]]]]}}", "Polygon 2: A ring of 2 positions is not closed;" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Read_Mistake_SaysWhatIsWrongAndAllowed(string json, string message) =>
        Assert.StartsWith(message, Assert.IsType<GeoJsonReading.Refused>(GeoJson.Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":" + Square + "}", 1)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[0,0,5],[10,0,5],[10,10,5],[0,0,5]]],\"bbox\":[0,0,10,10]}", 1)]
    [InlineData("{\"type\":\"MultiPolygon\",\"coordinates\":[" + Square + "," + Square + "]}", 2)]
    [InlineData("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + Square + "}}", 1)]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + Square + "}}]}", 1)]
    public void Read_Area_IsKeptAsPolygons(string json, int polygons) =>
        Assert.Equal(polygons, Assert.IsType<GeoJsonReading.Accepted>(GeoJson.Read(json)).Area.Coordinates.Count);

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() =>
        Assert.IsType<GeoJsonReading.Refused>(GeoJson.Read("{\"type\":\"Polygon\",\"coordinates\":" + new string('[', 100_000)));

    [Fact]
    public void Read_TooManyPositions_AsksForFewer()
    {
        var ring = string.Join(',', Enumerable.Range(0, 10_001).Select(static i => FormattableString.Invariant($"[{Math.Cos(i * Math.Tau / 10_000):R},{Math.Sin(i * Math.Tau / 10_000):R}]")));
        var refused = Assert.IsType<GeoJsonReading.Refused>(GeoJson.Read($"{{\"type\":\"Polygon\",\"coordinates\":[[{ring}]]}}"));
        Assert.Equal("The area has 10001 positions; at most 10000 are allowed. Simplify it.", refused.Message);
    }
}
