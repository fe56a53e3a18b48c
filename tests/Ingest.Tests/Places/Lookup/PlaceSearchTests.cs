using Ingest.Places;
using Ingest.Places.Lookup;
using Xunit;

namespace Ingest.Tests.Places.Lookup;

public sealed class PlaceSearchTests
{
    private static readonly PlaceSearch Search = new(Gazetteer.Open());

    [Theory]
    [InlineData("Raqqa", "geonames:172955", SpellingLevel.Exact, "Raqqa")]
    [InlineData("Dayr azzour", "geonames:170794", SpellingLevel.Loose, "level L2")]
    [InlineData("Manbidj", "geonames:167357", SpellingLevel.Wide, "level L3")]
    [InlineData("Artemivsk", "geonames:713174", SpellingLevel.Exact, "a former name (1924 to 2016)")]
    [InlineData("Paris", "geonames:2988507", SpellingLevel.Exact, "its main name")]
    public void Find_Name_SaysHowItWasMatched(string name, string placeId, SpellingLevel level, string reason)
    {
        var best = Search.Find(name)[0];
        Assert.Equal((placeId, level), (best.Place.PlaceId, best.Level));
        Assert.Contains(reason, best.Reasons[0] + best.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_Name_WeighsEachReason()
    {
        var best = Search.Find("Damascus")[0];
        Assert.Contains(best.Reasons, static reason => reason.StartsWith("a capital +", StringComparison.Ordinal));
        Assert.Contains(best.Reasons, static reason => reason.Contains(" inhabitants +", StringComparison.Ordinal));
        Assert.Contains(best.Reasons, static reason => reason.StartsWith("main name +", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tripoli, Lebanon", "geonames:266826")]
    [InlineData("Tripoli, LY", "geonames:2210247")]
    [InlineData("Paris, Texas", "geonames:4717560")]
    public void Find_NameAndArea_PutsThePlaceThereFirst(string description, string placeId)
    {
        var found = Search.Find(description);
        Assert.Equal(placeId, found[0].Place.PlaceId);
        Assert.StartsWith("lies in", found[0].Reasons[1], StringComparison.Ordinal);
        Assert.Contains(found, static other => other.Reasons[1].StartsWith("does not lie in", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("zzzzqqqq")]
    [InlineData("\ud83d")]
    public void Find_NoSuchName_IsEmpty(string name) => Assert.Empty(Search.Find(name));

    [Fact]
    public void Find_EachPlace_StandsOnceAndTheBestFirst()
    {
        var found = Search.Find("Tripoli");
        Assert.Equal(found.Count, found.DistinctBy(static one => one.Place.PlaceId, StringComparer.Ordinal).Count());
        Assert.Equal(found.OrderByDescending(static one => one.Score), found);
    }
}
