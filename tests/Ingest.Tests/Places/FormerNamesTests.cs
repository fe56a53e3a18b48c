using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class FormerNamesTests
{
    private static readonly Gazetteer World = Gazetteer.Open();

    [Theory]
    [InlineData("Artemivsk", "geonames:713174")]
    [InlineData("Kiev", "geonames:703448")]
    [InlineData("Rangoon", "geonames:1298824")]
    [InlineData("Leningrad", "geonames:498817")]
    [InlineData("Nur-Sultan", "geonames:1526273")]
    [InlineData("Burma", "country:MM")]
    [InlineData("Zaire", "country:CD")]
    public void Find_FormerName_PutsThePlaceThatIsMeantFirst(string name, string placeId) => Assert.Equal(placeId, World.Find(name)[0].Place.PlaceId);

    [Fact]
    public void All_Rows_AreNamesOfTheirPlace()
    {
        foreach (var row in FormerNames.All)
        {
            var place = World.Places.WithId(row.PlaceId);
            Assert.True(World.Probe(row.Key).Hits.Any(hit => hit.Place == place), $"{row.PlaceId} {row.Key}");
            Assert.True(row.From is null || row.From < row.Until, row.Key);
        }
    }

    [Theory]
    [InlineData("Russian troops reached the outskirts of Artemivsk in Donetsk region on Monday.", "geonames:713174")]
    [InlineData("A cyclone struck Rangoon in 2008.", "geonames:1298824")]
    public void Find_Text_ResolvesAFormerName(string text, string placeId) =>
        Assert.Contains(new PlaceFinder(World, new PlacesOptions()).Find(LanguageEngine.Cut(text), []), mention => mention.PlaceId == placeId);
}
