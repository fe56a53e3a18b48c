using Ingest.Claims;
using Ingest.Language;
using Ingest.Places;
using Ingest.Tests.Claims;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Places.Own;

public sealed class OwnPlacesTests
{
    private const string File = """
        places:
          - id: orrin-dam
            name: Orrin Dam
            names: [سد أورين]
            at: 35.86,38.55
            kind: facility
            parent: admin1:SY.04
          - { id: new-paris-camp, name: Paris Camp, at: "14.5,24.1", country: SD }
        corrections:
          - { place: geonames:170794, names: [Zorville], at: "35.30,40.10" }
          - { place: geonames:170063, not: [Halab] }
        preferred:
          - { name: Tripoli, place: geonames:2210247 }
        """;

    private static readonly Gazetteer World = OwnWorld.Of(File);

    [Theory]
    [InlineData("Orrin Dam", "user:orrin-dam")]
    [InlineData("سد أورين", "user:orrin-dam")]
    [InlineData("ZORVILLE", "geonames:170794")]
    [InlineData("Paris", "geonames:2988507")]
    public void Find_OwnName_IsItsPlace(string name, string placeId) => Assert.Equal(placeId, World.Find(name)[0].Place.PlaceId);

    [Fact]
    public void Find_ForbiddenName_IsNotThePlace()
    {
        Assert.Contains(Gazetteer.Open().Find("Halab"), static match => match.Place.PlaceId == "geonames:170063");
        Assert.DoesNotContain(World.Find("Halab"), static match => match.Place.PlaceId == "geonames:170063");
        Assert.DoesNotContain("Halab", World.Variants("geonames:170063"), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_PreferredName_IsThatPlaceAlone() => Assert.Equal("geonames:2210247", Assert.Single(World.Find("Tripoli")).Place.PlaceId);

    [Fact]
    public void Find_PreferredInOneCountry_KeepsTheOthersElsewhere()
    {
        var world = OwnWorld.Of("preferred:\n  - { name: Paris, place: geonames:4717560, country: US }");
        Assert.Equal("geonames:2988507", world.Find("Paris")[0].Place.PlaceId);
        Assert.Equal("geonames:4717560", Assert.Single(world.Find("Paris"), static match => match.Place.Country == "US").Place.PlaceId);
    }

    [Fact]
    public void TryGet_OwnId_HasItsColumns()
    {
        Assert.True(World.TryGet("user:orrin-dam", out var place));
        Assert.Equal(new Place("user:orrin-dam", "Orrin Dam", "SY", "Raqqa", 35.86, 38.55, PlacePrecision.Facility, "BLDG", 0), place);
    }

    [Fact]
    public void TryGet_MovedPlace_IsWhereTheUserSays()
    {
        Assert.True(World.TryGet("geonames:170794", out var place));
        Assert.Equal((35.30, 40.10, "SY"), (place.Latitude, place.Longitude, place.Country));
    }

    [Fact]
    public void Near_Circle_HasOwnPlacesToo() => Assert.Contains(World.Near(35.86, 38.55, 1), static near => near.Place.PlaceId == "user:orrin-dam");

    [Fact]
    public void Variants_OwnPlace_AreItsNames() => Assert.Equal(["Orrin Dam", "سد أورين"], World.Variants("user:orrin-dam"));

    [Theory]
    [InlineData("The army reached Orrin Dam on Monday.", "user:orrin-dam")]
    [InlineData("Refugees fled from Paris Camp in Sudan on Monday.", "user:new-paris-camp")]
    [InlineData("Shelling was reported in Zorville on Monday.", "geonames:170794")]
    [InlineData("Fighting went on in Tripoli, and the army of Lebanon was silent.", "geonames:2210247")]
    public void Find_Text_ResolvesToTheUsersPlace(string text, string placeId)
    {
        var mentions = new PlaceFinder(World, new PlacesOptions()).Find(LanguageEngine.Cut(text), []);
        Assert.Contains(mentions, mention => mention.PlaceId == placeId);
    }

    [Fact]
    public void Find_WatchedOwnPlace_IsFoundInItsSpellings()
    {
        Assert.True(World.TryGet("user:orrin-dam", out var place));
        var index = SpellingIndex.Build(World, [new WatchedPlace("dam", place, [])]);
        Assert.Equal(["Orrin Dam", "Orin Dam"], index.Find(LanguageEngine.Cut("They left Orrin Dam. Others call it Orin Dam.")).Select(match => match.Length == 9 ? "Orrin Dam" : "Orin Dam"), StringComparer.Ordinal);
    }

    [Fact]
    public void Resolve_OwnPlaceByNameAndCountry_PinsItsId() =>
        Assert.Equal("user:orrin-dam", Assert.IsType<WatchPlaceOutcome.Pinned>(new WatchPlaces(World).Resolve("Orrin Dam, Syria")).Place.PlaceId);

    [Fact]
    public void Version_OwnPlaces_FollowsWhatIsSaidAndNotHow()
    {
        Assert.Matches(@"^2023-03\+[0-9a-f]{8}\+user\.[0-9a-f]{8}$", World.Version);
        Assert.Equal(World.Version, OwnWorld.Of("# a note\n" + File).Version);
        Assert.NotEqual(World.Version, OwnWorld.Of(File.Replace("38.55", "38.56", StringComparison.Ordinal)).Version, StringComparer.Ordinal);
    }

    [Fact]
    public void Version_OfAnAnalysis_NamesTheFile()
    {
        var analyzer = new ArticleAnalyzer(new LanguageEngine(), new ListedNames(), new PlaceFinder(World, new PlacesOptions()), World);
        Assert.Equal(World.Version, analyzer.Version.Gazetteer);
    }
}
