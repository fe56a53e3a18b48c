using Ingest.Watches.Areas;
using Xunit;

namespace Ingest.Tests.Watches.Areas;

public sealed class AreaShapeTests
{
    private const string Ring = "[[0,0],[10,0],[10,10],[0,10],[0,0]]";
    private const string Hole = "[[4,4],[6,4],[6,6],[4,6],[4,4]]";

    // Fiji and about: as it should be cut, as it is often drawn, and with longitudes beyond 180 degrees.
    private const string Cut = "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[175,-20],[180,-20],[180,-15],[175,-15],[175,-20]]],[[[-180,-20],[-175,-20],[-175,-15],[-180,-15],[-180,-20]]]]}";
    private const string Jump = "{\"type\":\"Polygon\",\"coordinates\":[[[175,-20],[-175,-20],[-175,-15],[175,-15],[175,-20]]]}";
    private const string Beyond = "{\"type\":\"Polygon\",\"coordinates\":[[[175,-20],[185,-20],[185,-15],[175,-15],[175,-20]]]}";
    private const string West = "{\"type\":\"Polygon\",\"coordinates\":[[[-175,-20],[-185,-20],[-185,-15],[-175,-15],[-175,-20]]]}";

    [Theory]
    [InlineData(5, 1, true)]
    [InlineData(5, 5, false)]
    [InlineData(4, 5, true)]
    [InlineData(0, 0, true)]
    [InlineData(10, 5, true)]
    [InlineData(10.01, 5, false)]
    [InlineData(5, -0.01, false)]
    public void Contains_PolygonWithAHole_IsInsideWithoutTheHole(double latitude, double longitude, bool isInside) =>
        Assert.Equal(isInside, Shape($"{{\"type\":\"Polygon\",\"coordinates\":[{Ring},{Hole}]}}").Contains(latitude, longitude));

    [Theory]
    [InlineData(Cut)]
    [InlineData(Jump)]
    [InlineData(Beyond)]
    [InlineData(West)]
    public void Contains_AcrossTheAntimeridian_IsOneArea(string json)
    {
        var shape = Shape(json);
        Assert.All(new[] { 176.0, 179.9, 180, -180, -179.9, -176 }, longitude => Assert.True(shape.Contains(-17, longitude), $"{longitude}"));
        Assert.All(new[] { 174.9, -174.9, 0, 90 }, longitude => Assert.False(shape.Contains(-17, longitude), $"{longitude}"));
    }

    [Theory]
    [InlineData("[[178,-18],[179,-18],[179,-17],[178,-18]]", 178.6)]
    [InlineData("[[-179,-18],[-178,-18],[-178,-17],[-179,-18]]", -178.4)]
    public void Contains_HoleBesideTheAntimeridian_IsCutOut(string hole, double longitude)
    {
        var shape = Shape($"{{\"type\":\"Polygon\",\"coordinates\":[[[175,-20],[-175,-20],[-175,-15],[175,-15],[175,-20]],{hole}]}}");
        Assert.False(shape.Contains(-17.7, longitude));
        Assert.True(shape.Contains(-16, longitude));
    }

    [Theory]
    [InlineData(85, 0, true)]
    [InlineData(85, -180, true)]
    [InlineData(85, 123, true)]
    [InlineData(70, 123, false)]
    public void Contains_BoxAroundTheGlobe_TakesInAllLongitudes(double latitude, double longitude, bool isInside) =>
        Assert.Equal(isInside, Shape("{\"type\":\"Polygon\",\"coordinates\":[[[-180,80],[180,80],[180,90],[-180,90],[-180,80]]]}").Contains(latitude, longitude));

    private static AreaShape Shape(string json) =>
        Assert.IsType<AreaReading.Usable>(AreaShape.Of(Assert.IsType<GeoJsonReading.Accepted>(GeoJson.Read(json)).Area)).Shape;
}
