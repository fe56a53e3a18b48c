using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class PlaceFinderTests
{
    private static readonly LanguageEngine Engine = new();
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("The convoy reached Raqqa on Monday.", "Raqqa", "geonames:172955")]
    [InlineData("Fighting went on in Deir ez-Zor, the army said.", "Deir ez-Zor", "geonames:170794")]
    [InlineData("Floods hit Deir ez-Zor province in Syria.", "Deir ez-Zor", "admin1:SY.07")]
    [InlineData("The fair in Paris, Texas, drew crowds.", "Paris", "geonames:4717560")]
    [InlineData("The fair in Paris drew crowds from all over France.", "Paris", "geonames:2988507")]
    [InlineData("He moved to Lexington, Ky., last year.", "Lexington", "geonames:4297983")]
    [InlineData("She lives in Reading, England, with her son.", "Reading", "geonames:2639577")]
    [InlineData("The U.S. sent two ships.", "U.S.", "country:US")]
    [InlineData("The Syrian army denied it.", "Syrian", "country:SY")]
    [InlineData("Boats crossed the Euphrates at night.", "Euphrates", "supplement:euphrates")]
    [InlineData("Protesters in Atlanta, Savannah and Macon want Georgia to act.", "Georgia", "admin1:US.GA")]
    [InlineData("Talks in Tbilisi and Batumi on Georgia ended.", "Georgia", "country:GE")]
    [InlineData("Landslides hit Cox's Bazar on Monday.", "Cox's Bazar", "geonames:1336134")]
    [InlineData("Landslides hit Cox\u2019s Bazar\u2019s camps.", "Cox\u2019s Bazar", "geonames:1336134")]
    [InlineData("A storm reached St. John's in Newfoundland and Labrador, Canada.", "St. John's", "geonames:6324733")]
    [InlineData("Voting was calm in Côte d'Ivoire on Sunday.", "Côte d'Ivoire", "country:CI")]
    [InlineData("Snow fell in Gyeonggi-do, South Korea.", "Gyeonggi-do", "admin1:KR.13")]
    [InlineData("The team flew to Trinidad & Tobago.", "Trinidad & Tobago", "country:TT")]
    [InlineData("The base is near Ft Worth, Texas.", "Ft Worth", "geonames:4691930")]
    [InlineData("Horse racing resumed in NSW on Sunday.", "NSW", "admin1:AU.02")]
    [InlineData("The raid in FATA killed two.", "FATA", "supplement:fata")]
    [InlineData("Сьогодні Київ чекає гостей.", "Київ", "geonames:703448")]
    public void Find_Sentence_ResolvesThePlace(string text, string quoted, string placeId)
    {
        var mention = Assert.Single(Find(text), mention => mention.Text == quoted);
        Assert.Equal(placeId, mention.PlaceId);
        Assert.Equal(quoted, text.Substring(mention.Offset, mention.Length));
    }

    [Theory]
    [InlineData("Reading is fun, and it is nice to have a mobile phone.")]
    [InlineData("Same here. Of course, they gave us a ride.")]
    [InlineData("Mr. Houston smiled.")]
    [InlineData("Sen. Lincoln voted against it.")]
    [InlineData("")]
    [InlineData("\ud83d\ude80 \ud83d ??? ---")]
    public void Find_NoPlace_IsEmpty(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_AmbiguousName_KeepsTheOtherCandidates()
    {
        var mention = Assert.Single(Find("The mayor of Springfield spoke."));
        Assert.True(mention.Candidates.Count > 1);
        Assert.True(mention.Candidates[0].Score >= mention.Candidates[1].Score);
    }

    [Fact]
    public void Find_PersonEntity_TakesTheNameAway()
    {
        const string Text = "Then Lincoln went home.";
        Entity[] entities = [new("Lincoln", 5, 7, "Person", null, 0.9, null, null)];
        Assert.Empty(Finder.Find(Engine.Analyze(Text), entities));
    }

    [Fact]
    public void Find_LocationThatNobodyKnows_StaysUnresolved()
    {
        const string Text = "They met at Qwxyzabad.";
        Entity[] entities = [new("Qwxyzabad", 12, 9, "Location", "GPE", 0.9, null, null)];
        var mention = Assert.Single(Finder.Find(Engine.Analyze(Text), entities));
        Assert.Equal(("Qwxyzabad", null, null), (mention.Text, mention.PlaceId, mention.Latitude));
    }

    [Fact]
    public void Find_AnyCharacters_GivesSpansInsideTheText()
    {
        const int Seed = 20261122;
        var chance = new Random(Seed);
        string[] parts = ["Paris", ",", " ", "al-", "Texas", "\ud83d", "U.S.", "Київ", "\n\n", "و", "الرقة", "-", "'s", "of"];
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(30)).Select(_ => parts[chance.Next(parts.Length)]));
            Assert.All(Find(text), mention => Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Length)));
        }
    }

    private static IReadOnlyList<PlaceMention> Find(string text) => Finder.Find(Engine.Analyze(text), []);
}
