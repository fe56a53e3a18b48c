using Ingest.Entities;
using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class OtherUsesTests
{
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("Some 5,000 Americans fell ill.", "Americans")]
    [InlineData("Young Nigerians have left.", "Nigerians")]
    [InlineData("Doctors fear the Marburg virus. An isolated case of imported Marburg was found.", "Marburg")]
    [InlineData("This is the opposite of El Niño, which is warm.", "El Niño")]
    [InlineData("It violates the Republic Act of 2001.", "Republic")]
    [InlineData("Two White House aides resigned.", "White House")]
    [InlineData("The fee is US$5 a day.", "US")]
    public void Find_NameOfSomethingElse_IsNoPlace(string text, string name) => Assert.DoesNotContain(Find(text), mention => mention.Text == name);

    [Theory]
    [InlineData("It would allow the Syrians to recover the heights.", "Syrians")]
    [InlineData("Syrian troops withdrew.", "Syrian")]
    [InlineData("An outbreak of Marburg virus began near Marburg, Germany.", "Marburg, Germany")]
    [InlineData("Trump met him at the White House on Monday.", "White House")]
    [InlineData("The fair in Republic, Missouri, drew crowds.", "Republic, Missouri")]
    public void Find_NameOfThePlace_IsThere(string text, string names) =>
        Assert.All(names.Split(", "), name => Assert.Contains(Find(text), mention => mention.Text == name));

    [Fact]
    public void Find_FamilyNameOfAPersonOfTheText_IsNoPlace()
    {
        const string Text = "Singer Annie Lennox spoke. Later Lennox left.";
        Entity[] entities = [new("Annie Lennox", 7, 12, "Person", null, 0.9, null, null), new("Lennox", 33, 6, "Location", "GPE", 0.85, null, null)];
        Assert.Empty(Finder.Find(LanguageEngine.Cut(Text), entities));
    }

    [Fact]
    public void Find_FamilyNameThatTheTextUsesForAPlace_StaysThePlace()
    {
        const string Text = "Singer Anne Houston spoke in Houston. Later Houston saw rain.";
        Entity[] entities = [new("Anne Houston", 7, 12, "Person", null, 0.9, null, null), new("Houston", 29, 7, "Location", "GPE", 0.9, null, null), new("Houston", 44, 7, "Location", "GPE", 0.9, null, null)];
        Assert.Equal([29, 44], Finder.Find(LanguageEngine.Cut(Text), entities).Select(mention => mention.Offset));
    }

    [Fact]
    public void Find_TownThatARecogniserTookForAPerson_StaysThePlace()
    {
        const string Text = "Fire damages S.E. Paris flat. Later Paris firefighters left.";
        Entity[] entities = [new("S.E. Paris", 13, 10, "Person", null, 0.4, null, null), new("Paris", 36, 5, "Location", "GPE", 0.9, null, null)];
        Assert.Contains(Finder.Find(LanguageEngine.Cut(Text), entities), mention => mention.Offset == 36);
    }

    [Theory]
    [InlineData("The matter went to the Florida Highway Patrol on Monday.", "Florida")]
    [InlineData("Their case went before Springfield City Council on Monday.", "Springfield")]
    [InlineData("Their case went before Kansas City Council on Monday.", "Kansas City")]
    [InlineData("Cars stood on the Florida Highway all day.", "Florida Highway")]
    public void Find_OfficeOfAPlace_NamesThePlace(string text, string name) => Assert.Equal(name, Assert.Single(Find(text)).Text);

    private static IReadOnlyList<PlaceMention> Find(string text) => Finder.Find(LanguageEngine.Cut(text), []);
}
