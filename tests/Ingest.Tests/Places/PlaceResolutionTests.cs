using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

/// <summary>One case for each rule that decides which place a name means.</summary>
public sealed class PlaceResolutionTests
{
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("Rain fell in Toronto.", "Toronto", "geonames:6167865")]
    [InlineData("Rain fell in Boston, Albany and Toronto.", "Boston", "geonames:4930956")]
    [InlineData("After Washington, New York and Boston he flew home.", "Washington", "geonames:4140963")]
    [InlineData("Storms form over the Atlantic in autumn, Iowa meteorologists think.", "Atlantic", "supplement:atlantic-ocean")]
    [InlineData("He spoke of Armenia, Azerbaijan, Georgia, Iraq, Iran and Syria.", "Iraq", "country:IQ")]
    [InlineData("A fire broke out in Belgrade, Minn., on Monday.", "Minn.", "admin1:US.MN")]
    [InlineData("The town of Alexandria in northern Virginia was flooded.", "Alexandria", "geonames:4744091")]
    [InlineData("Korean officials were silent.", "Korean", "country:KR")]
    [InlineData("The EU sent observers.", "EU", "supplement:european-union")]
    [InlineData("They met before a White House dinner in October.", "White House", "supplement:white-house")]
    public void Find_NameOfSeveralPlaces_MeansTheOneOfTheText(string text, string name, string placeId) =>
        Assert.Equal(placeId, Assert.Single(Find(text), mention => mention.Text == name).PlaceId);

    [Fact]
    public void Find_NamesBeforeAPluralDivisionWord_AreDivisions() =>
        Assert.All(Find("Roads in Harris and Muscogee counties were closed."), static mention => Assert.Equal(PlacePrecision.Admin2, mention.Precision));

    [Theory]
    [InlineData("visitor.example.uk", "GB", false)]
    [InlineData("The Philadelphia Courier", "US", true)]
    [InlineData("The Daily Courier", "", false)]
    public void Of_Publisher_IsAtHomeWhereItsNameOrHostSays(string publisher, string country, bool hasDivision)
    {
        var home = PlaceHome.Of(Gazetteer.Open(), new PlaceScanner(Gazetteer.Open()), publisher);
        Assert.Equal((country, hasDivision), (home.Country, home.Division is not null));
    }

    [Fact]
    public void Find_PublisherAtHome_MakesItsSurroundingsLikelier()
    {
        const string Text = "The mayor of Lancaster opened the bridge.";
        Assert.True(Lancaster("visitor.example.uk") > Lancaster(null));

        static double Lancaster(string? publisher) => Finder.Find(LanguageEngine.Cut(Text), [], publisher)
            .Single().Candidates.Single(static candidate => candidate.PlaceId == "geonames:2644972").Score;
    }

    [Theory]
    [InlineData("The aid came to US$5 million.")]
    [InlineData("Marburg virus is rare.")]
    [InlineData("The plan improved its image in the West.")]
    public void Find_MoneyOrIllness_IsNoPlace(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("A crash on Wichita Drive injured two.", "Wichita Drive")]
    [InlineData("The shop at West 11th Street was closed.", "West 11th Street")]
    [InlineData("On Main Street nobody knew.", "Main Street")]
    public void Find_Street_IsOneFacilityAndNotTheTown(string text, string street)
    {
        var mention = Assert.Single(Find(text));
        Assert.Equal((street, null, PlacePrecision.Facility), (mention.Text, mention.PlaceId, mention.Precision));
    }

    [Fact]
    public void Find_UnknownLocationWithinAKnownOne_LiesThere()
    {
        const string Text = "They met at Qwxyzabad in northern Syria.";
        var mention = Finder.Find(LanguageEngine.Cut(Text), [Location(Text, "Qwxyzabad")])[0];
        Assert.Equal(("Qwxyzabad", null, "SY", PlacePrecision.Country), (mention.Text, mention.PlaceId, mention.Country, mention.Precision));
        Assert.NotNull(mention.Latitude);
    }

    [Theory]
    [InlineData("Farmers of Salinas Valley complained.", "Salinas Valley", true)]
    [InlineData("The camp at Ankara Shok was full.", "Ankara Shok", false)]
    public void Find_LongerNameOfTheRecogniser_IsThePlaceOnlyWhereItSaysWhichPart(string text, string longer, bool isKnown)
    {
        var mention = Assert.Single(Finder.Find(LanguageEngine.Cut(text), [Location(text, longer)]));
        Assert.Equal(longer, mention.Text);
        Assert.Equal(isKnown, mention.PlaceId is not null);
    }

    private static Entity Location(string text, string name) =>
        new(name, text.IndexOf(name, StringComparison.Ordinal), name.Length, "Location", "GPE", 0.9, null, null);

    private static IReadOnlyList<PlaceMention> Find(string text) => Finder.Find(LanguageEngine.Cut(text), []);
}
