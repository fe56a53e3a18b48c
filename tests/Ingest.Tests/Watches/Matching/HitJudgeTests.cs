using Ingest.Language;
using Ingest.Places;
using Ingest.Watches;
using Ingest.Watches.Matching;
using Xunit;

namespace Ingest.Tests.Watches.Matching;

public sealed class HitJudgeTests
{
    private static readonly Watch Moscow = new("Moscow", "geonames:524901", "Moscow", "RU", 55.75, 37.62, 50, [], [], [], []);
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("Moscow said it would not attend.", false)]
    [InlineData("A blast shook Moscow on Monday.", true)]
    public void ById_CapitalThatStandsForAGovernment_IsNoHit(string text, bool isHit)
    {
        var document = LanguageEngine.Cut(text);
        var places = Finder.Find(document, []);
        var mention = Assert.Single(places);
        Assert.Equal(Moscow.PlaceId, mention.PlaceId);
        Assert.Equal(isHit, new HitJudge(document, places, []).ById(Moscow, mention) is Judgement.Counts);
    }

    [Fact]
    public void ById_CountryWhoseGovernmentActs_IsAHit()
    {
        var document = LanguageEngine.Cut("Syria said it would attend.");
        var places = Finder.Find(document, []);
        var syria = Moscow with { Name = "Syria", PlaceId = "country:SY", PlaceName = "Syria", WithinKilometres = null };
        Assert.Equal(PlaceUse.Actor, places[0].Use);
        Assert.IsType<Judgement.Counts>(new HitJudge(document, places, []).ById(syria, places[0]));
    }
}
