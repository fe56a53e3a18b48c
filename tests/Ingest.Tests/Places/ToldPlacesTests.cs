using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class ToldPlacesTests
{
    private static readonly LanguageEngine Engine = new();
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("Rebels besieged Qwxyzabad for a month.", "Qwxyzabad")]
    [InlineData("The shelling of Qwxyzabad went on for a third day.", "Qwxyzabad")]
    [InlineData("Soldiers were driven out of Qwxyzabad on Monday.", "Qwxyzabad")]
    [InlineData("Two men died near Qwxyzabad on Monday.", "Qwxyzabad")]
    [InlineData("Mortars hit the outskirts of Qwxyzabad.", "Qwxyzabad")]
    [InlineData("The army captured Qwxyzabad on Monday.", "Qwxyzabad")]
    public void Find_NameNobodyKnows_IsAPlaceWhereTheWordsSaySo(string text, string name)
    {
        var place = Assert.Single(Finder.Find(Engine.Analyze(text), []));
        Assert.Equal((name, null), (place.Text, place.PlaceId));
        Assert.Equal(name, text.Substring(place.Offset, place.Length));
    }

    [Theory]
    [InlineData("The company sold Qwxyzabad for a profit.")]
    [InlineData("Fans stood near the Qwxyzabad on Monday.")]
    [InlineData("Police captured QXYZ on Monday.")]
    public void Find_NameNobodyKnows_IsNoneWhereTheyDoNot(string text) => Assert.Empty(Finder.Find(Engine.Analyze(text), []));

    [Theory]
    [InlineData("Police captured Qwxyz Chairman on Monday.", "Qwxyz Chairman", 0.85, false)]
    [InlineData("Rebels besieged Qwxyz Chairman on Monday.", "Qwxyz Chairman", 0.85, true)]
    [InlineData("Police captured Qwxyz Chairman on Monday.", "Qwxyz Chairman", 0.5, true)]
    public void Find_PersonsName_IsAPlaceOnlyWhereNoPersonIsMeant(string text, string name, double confidence, bool isPlace)
    {
        var person = new Entity(name, text.IndexOf(name, StringComparison.Ordinal), name.Length, "Person", null, confidence, null, null);
        Assert.Equal(isPlace, Finder.Find(Engine.Analyze(text), [person]).Any(place => place.Text == name));
    }

    [Theory]
    [InlineData("Azaz was shelled by government forces.", "geonames:172082")]
    [InlineData("Police said that Azaz was nobody they knew.", null)]
    public void Find_KnownNameThatSeemsAPersons_IsResolvedWhereTheWordsSaySo(string text, string? place)
    {
        var person = new Entity("Azaz", text.IndexOf("Azaz", StringComparison.Ordinal), 4, "Person", null, 0.38, null, null);
        Assert.Equal(place, Finder.Find(Engine.Analyze(text), [person]).SingleOrDefault()?.PlaceId);
    }

    [Fact]
    public void Find_NameOfTwoKnownNames_IsOnePlace()
    {
        const string Text = "The quake hit Tal Amran on Monday.";
        var seen = new Entity("Tal Amran", Text.IndexOf("Tal", StringComparison.Ordinal), 9, "Location", null, 0.79, null, null);
        var place = Assert.Single(Finder.Find(Engine.Analyze(Text), [seen]));
        Assert.Equal(("Tal Amran", null), (place.Text, place.PlaceId));
    }
}
