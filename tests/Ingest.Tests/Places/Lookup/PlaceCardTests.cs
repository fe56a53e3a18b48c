using Ingest.Places;
using Ingest.Places.Lookup;
using Ingest.Tests.Places.Own;
using Xunit;

namespace Ingest.Tests.Places.Lookup;

public sealed class PlaceCardTests
{
    private static readonly Gazetteer World = Gazetteer.Open();

    [Theory]
    [InlineData("geonames:4717560", "admin2:US.TX.277 admin1:US.TX country:US")]
    [InlineData("admin2:US.TX.277", "admin1:US.TX country:US")]
    [InlineData("admin1:US.TX", "country:US")]
    [InlineData("country:US", "")]
    [InlineData("supplement:donbas", "country:UA")]
    [InlineData("supplement:africa", "")]
    public void Card_Place_HasWhatItLiesIn(string placeId, string parents) =>
        Assert.Equal(parents, string.Join(' ', World.Card(placeId)!.Parents.Select(static parent => parent.PlaceId)));

    [Fact]
    public void Card_EveryTown_LiesInItsOwnDivision()
    {
        for (var place = 0; place < World.Places.Count; place += 50)
        {
            var county = World.Places.Parents(place).FirstOrDefault(parent => World.Places.Kind(parent) == PlaceKind.Admin2, -1);
            Assert.True(county < 0 || World.Places.Group(county) == World.Places.Group(place));
        }
    }

    [Fact]
    public void Card_OwnPlaces_ChainUpThroughTheFile()
    {
        var world = OwnWorld.Of("places:\n  - { id: camp, name: Camp One, at: \"35.9,39\", parent: geonames:172955 }\n  - { id: gate, name: Gate One, at: \"35.9,39\", parent: user:camp }");
        Assert.Equal(["user:camp", "geonames:172955"], world.Card("user:gate")!.Parents.Take(2).Select(static parent => parent.PlaceId), StringComparer.Ordinal);
    }

    [Fact]
    public void Card_FormerName_HasItsYears() =>
        Assert.Contains(new PlaceName("Rangoon", PlaceNameUse.Former, null, 1989), World.Card("geonames:1298824")!.Names);

    [Fact]
    public void Card_UnknownId_IsNull() => Assert.Null(World.Card("geonames:1"));
}
