using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class LocalSitesTests
{
    [Fact]
    public void Place_TextAboutOneTown_GivesItsSitesTheTownsPoint()
    {
        var placed = LocalSites.Place([Town("geonames:1", 51.5, -0.1), Site(), Town("geonames:1", 51.5, -0.1), Town("geonames:2", 48.9, 2.3)])[1];
        Assert.Equal((null, 51.5, -0.1, PlacePrecision.PopulatedPlace, 0.45), (placed.PlaceId, placed.Latitude, placed.Longitude, placed.Precision, placed.Confidence));
    }

    [Fact]
    public void Place_SuburbsOfOneTown_CountForIt() =>
        Assert.NotNull(LocalSites.Place([Town("geonames:1", 51.5, -0.1), Town("geonames:3", 51.55, -0.1), Site(), Town("geonames:2", 48.9, 2.3)])[2].Latitude);

    [Fact]
    public void Place_TextAboutSeveralTowns_LeavesSitesWithoutAPoint() =>
        Assert.Null(LocalSites.Place([Town("geonames:1", 51.5, -0.1), Site(), Town("geonames:2", 48.9, 2.3)])[1].Latitude);

    [Fact]
    public void Place_TextWithoutATown_LeavesSitesWithoutAPoint() => Assert.Null(Assert.Single(LocalSites.Place([Site()])).Latitude);

    private static PlaceMention Town(string id, double latitude, double longitude) =>
        new("Town", 0, 4, id, "Town", "GB", "England", latitude, longitude, PlacePrecision.PopulatedPlace, 0.9, []);

    private static PlaceMention Site() => new("Mayfield Road", 0, 13, null, null, null, null, null, null, PlacePrecision.Facility, 0.75, []);
}
