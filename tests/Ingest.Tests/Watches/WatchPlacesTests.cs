using Ingest.Places;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class WatchPlacesTests
{
    private readonly WatchPlaces _places = new(Gazetteer.Open());

    [Theory]
    [InlineData("Deir ez-Zor, Syria", "geonames:170794")]
    [InlineData("Deir ez-Zor, SY", "geonames:170794")]
    [InlineData("Raqqa", "geonames:172955")]
    [InlineData("Paris, France", "geonames:2988507")]
    [InlineData("Paris, Texas", "geonames:4717560")]
    [InlineData("Syria", "country:SY")]
    [InlineData("geonames:172955", "geonames:172955")]
    public void Resolve_ClearDescription_PinsThePlace(string description, string placeId)
    {
        var pinned = Assert.IsType<WatchPlaceOutcome.Pinned>(_places.Resolve(description));
        Assert.Equal(placeId, pinned.Place.PlaceId);
    }

    [Theory]
    [InlineData("Springfield")]
    [InlineData("Alexandria, United States")]
    public void Resolve_SeveralOfTheName_ListsThemLargestFirst(string description)
    {
        var ambiguous = Assert.IsType<WatchPlaceOutcome.Ambiguous>(_places.Resolve(description));
        Assert.True(ambiguous.Candidates.Count > 1);
        Assert.Equal(ambiguous.Candidates.OrderByDescending(static place => place.Population), ambiguous.Candidates);
    }

    [Theory]
    [InlineData("Zzyzzxville", "No place is called 'Zzyzzxville' in the gazetteer.")]
    [InlineData("Raqqa, Norway", "No place called 'Raqqa' is in 'Norway'; there is one in")]
    [InlineData(",", "No place is called '' in the gazetteer.")]
    public void Resolve_NoSuchPlace_SaysWhatIsMissing(string description, string message) =>
        Assert.StartsWith(message, Assert.IsType<WatchPlaceOutcome.Unknown>(_places.Resolve(description)).Message, StringComparison.Ordinal);
}
