using Ingest.Claims;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Claims.Where;

public sealed class RelativePlaceTests
{
    [Theory]
    [InlineData("Rebels attacked a convoy 50 km east of Raqqa.", "distance", 35.95, 39.56, 12.5)]
    [InlineData("Rebels attacked a convoy 50 km (31 miles) east of Raqqa.", "distance", 35.95, 39.56, 12.5)]
    [InlineData("Rebels attacked a convoy about 30 miles north-west of Raqqa.", "distance", 36.26, 38.63, 12.1)]
    [InlineData("Rebels attacked a convoy 20 km from Raqqa.", "distance", 35.95, 39.01, 22)]
    [InlineData("Rebels attacked a convoy west of Raqqa.", "direction", 35.95, 38.79, 20)]
    [InlineData("Rebels attacked a convoy near Raqqa.", "near", 35.95, 39.01, 15)]
    [InlineData("Rebels attacked a convoy on the outskirts of Raqqa.", "near", 35.95, 39.01, 10)]
    [InlineData("Rebels attacked a convoy on the road to Raqqa.", "route", 35.95, 39.01, 25)]
    public async Task Analyze_PlaceToldByAnother_HasACircle(string text, string relation, double latitude, double longitude, double radius)
    {
        var area = (await ClaimOf(text)).Area!;
        Assert.Equal(relation, area.Relation);
        Assert.InRange(GeoDistance.Kilometres(latitude, longitude, area.Latitude, area.Longitude), 0, 3);
        Assert.Equal(radius, area.RadiusKm, 0.3);
        Assert.Equal(area.Text, text.Substring(area.Offset, area.Length));
    }

    [Fact]
    public async Task Analyze_BetweenTwoPlaces_IsTheCircleAroundTheMiddle()
    {
        var area = (await ClaimOf("Rebels attacked a convoy between Homs and Hama.")).Area!;
        Assert.Equal("between", area.Relation);
        Assert.InRange(area.RadiusKm, 18, 26);
    }

    [Fact]
    public async Task Analyze_PlaceItself_HasNoCircle() => Assert.Null((await ClaimOf("Rebels attacked a convoy in Raqqa.")).Area);

    private static async Task<Claim> ClaimOf(string text)
    {
        var outcome = await Texts.Analyzer().AnalyzeAsync(new AnalysisInput(text, null, null, null, null), TestContext.Current.CancellationToken);
        return Assert.Single(Assert.IsType<AnalysisOutcome.Analyzed>(outcome).Analysis.Claims);
    }
}
