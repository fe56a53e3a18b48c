using Ingest.Language;
using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class PlaceUseTests
{
    private static readonly PlaceFinder Finder = new(Gazetteer.Open(), new PlacesOptions());

    [Theory]
    [InlineData("Moscow said on Monday that it would not attend.", "Moscow")]
    [InlineData("On Monday Moscow has repeatedly denied the report.", "Moscow")]
    [InlineData("Beijing's allies were not told.", "Beijing")]
    [InlineData("Fighters of a Tehran-backed militia withdrew.", "Tehran")]
    [InlineData("The group is backed by Tehran and others.", "Tehran")]
    [InlineData("Relations with Beijing are at a low.", "Beijing")]
    [InlineData("Turkey accused its neighbour of an attack.", "Turkey")]
    public void Find_NameOfWhoGoverns_IsAnActor(string text, string name) => Assert.Equal(PlaceUse.Actor, Use(text, name));

    [Theory]
    [InlineData("A bomb went off in Moscow, police said.", "Moscow")]
    [InlineData("Officials in Washington said nothing.", "Washington")]
    [InlineData("Beijing's oldest street was closed.", "Beijing")]
    [InlineData("Rain fell on Tehran.", "Tehran")]
    [InlineData("In May, Aleppo's leadership met.", "Aleppo")]
    public void Find_NameOfThePlaceItself_HasNoUse(string text, string name) => Assert.Null(Use(text, name));

    private static string? Use(string text, string name) =>
        Assert.Single(Finder.Find(LanguageEngine.Cut(text), []), mention => mention.Text == name).Use;
}
