using Ingest.Claims.Where;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Claims.Where;

public sealed class StoryPlaceTests
{
    private const string Filler = " The inquiry will take weeks, and nobody has said who is to pay for it. Shops were closed, schools too, and the buses did not run at all. Many stayed at home until the evening and listened to what the radio told them about the day. The doctors asked for blood and for beds. ";

    [Fact]
    public void Of_TextAboutOneTown_GivesItsFirstMention()
    {
        const string Text = "A blast shook Duma before dawn. In Duma two people died; Homs stayed calm.";
        Assert.Equal(14, StoryPlace.Of(Text, [At(Text, "Duma", 14), At(Text, "Duma", 35), At(Text, "Homs", 57)])?.Offset);
    }

    [Fact]
    public void Of_Dateline_CountsMoreThanWhatIsNamedLater()
    {
        const string Text = "DUMA, March 3 - Police freed two men." + Filler + "They had been taken in Homs and in Homs they were held.";
        Assert.Equal("DUMA", StoryPlace.Of(Text, [At(Text, "DUMA", 0), At(Text, "Homs", Text.IndexOf("Homs", StringComparison.Ordinal)), At(Text, "Homs", Text.LastIndexOf("Homs", StringComparison.Ordinal))])?.Text);
    }

    [Fact]
    public void Of_TwoTownsNamedAlike_GivesTheEarlierOnlyWhereItIsHalf()
    {
        const string Text = "Shells fell on Duma, Homs and Yabroud.";
        Assert.Null(StoryPlace.Of(Text, [At(Text, "Duma", 15), At(Text, "Homs", 21), At(Text, "Yabroud", 30)]));
    }

    [Fact]
    public void Of_TownAndItsCountry_GivesTheTown()
    {
        const string Text = "Syria and Syria again: Duma.";
        Assert.Equal("Duma", StoryPlace.Of(Text, [At(Text, "Syria", 0) with { Precision = PlacePrecision.Country }, At(Text, "Syria", 10) with { Precision = PlacePrecision.Country }, At(Text, "Duma", 23)])?.Text);
    }

    [Fact]
    public void Of_UnresolvedNameOrOneThatStandsForAGovernment_GivesNone()
    {
        const string Text = "Duma spoke to Homs.";
        Assert.Null(StoryPlace.Of(Text, [At(Text, "Duma", 0) with { Use = "actor" }, At(Text, "Homs", 14) with { PlaceId = null }]));
    }

    private static PlaceMention At(string text, string name, int offset) =>
        new(text.Substring(offset, name.Length), offset, name.Length, "p:" + name, name, "SY", null, 33.5, 36.4, PlacePrecision.PopulatedPlace, 0.9, []);
}
