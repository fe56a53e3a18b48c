using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class PlaceScoreTests
{
    [Fact]
    public void Weights_TableThatShips_WeighsWhatIsBest()
    {
        Assert.Equal(Enum.GetValues<PlaceFeature>().Length, PlaceScore.Weights.Length);
        Assert.All([PlaceFeature.Population, PlaceFeature.Contained, PlaceFeature.CountryVotes, PlaceFeature.Nearby], feature => Assert.True(PlaceScore.Weights[(int)feature] > 0));
        Assert.All([PlaceFeature.ForeignName, PlaceFeature.Outranked], feature => Assert.True(PlaceScore.Weights[(int)feature] < 0));
    }

    [Fact]
    public void Read_UnknownFeature_IsRefused() => Assert.Throws<ArgumentException>(() => PlaceScore.Read([["Fame", "1"]]));

    [Fact]
    public void Of_Features_AddsThemUpByWeight()
    {
        var weights = PlaceScore.Read([["Population", "2"], ["Capital", "0.5"]]);
        var features = new double[PlaceScore.Count];
        features[(int)PlaceFeature.Population] = 3;
        features[(int)PlaceFeature.Capital] = 1;
        features[(int)PlaceFeature.Seat] = 1;
        Assert.Equal(6.5, PlaceScore.Of(features, weights));
    }
}
