using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Language;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("Prime Minister Anna Roe met Lt. Gen. John Doe.", "Person:Anna Roe|Person:John Doe")]
    [InlineData("Syrian President Bashar al-Assad spoke.", "Person:Bashar al-Assad")]
    [InlineData("The Ministry of Health and Welfare said so in Norland.", "Organization:Ministry of Health and Welfare|Location:Norland")]
    [InlineData("BEIRUT (Reuters) - Rebels left the town.", "Location:BEIRUT|Organization:Reuters|PersonType:Rebels")]
    [InlineData("They live in Deir ez-Zor near the Orontes River.", "Location:Deir ez-Zor|Location:Orontes River")]
    [InlineData("The Battle of Norwick ended World War II.", "Event:Battle of Norwick|Event:World War II")]
    [InlineData("An F-16 fighter fired at T-72 tanks.", "Product:F-16|PersonType:fighter|Product:T-72|Product:tanks")]
    [InlineData("Police officers held three rebels on Monday.", "PersonType:Police officers|Quantity:three|PersonType:rebels|DateTime:Monday")]
    [InlineData("Acme Widgets Inc. paid $5.2 million.", "Organization:Acme Widgets Inc.|Quantity:$5.2 million")]
    [InlineData("It rose 15 percent in 2015.", "Quantity:15 percent|DateTime:2015")]
    [InlineData("It lay 15 km away two weeks ago, at 10:30 p.m. GMT on 12 February 2016.", "Quantity:15 km|DateTime:two weeks ago|DateTime:10:30 p.m. GMT|DateTime:12 February 2016")]
    [InlineData("Rain fell. Nobody came. Yesterday it was dry.", "DateTime:Yesterday")]
    [InlineData("He and she told them about it; I did not.", "")]
    [InlineData("António Guterres spoke. Later Guterres left.", "Person:António Guterres|Person:Guterres")]
    [InlineData("The Norland Observatory for Bird Rights (NOBR) wept. NOBR left.", "Organization:Norland Observatory for Bird Rights|Organization:NOBR|Organization:NOBR")]
    [InlineData("The Norland Union Mission in Somalia (NUMISOM) left.", "Organization:Norland Union Mission in Somalia|Organization:NUMISOM")]
    [InlineData("The Movement for the Freedom of the Grey Delta (MFGD) fired.", "Organization:Movement for the Freedom of the Grey Delta|Organization:MFGD")]
    [InlineData("The System Under Test (SUT) halted.", "")]
    [InlineData("Rain fell in Oslo (NRK) again.", "Location:Oslo|Organization:NRK")]
    [InlineData("The song \"Grey Zebra\" by Anna Roe won.", "Person:Anna Roe")]
    [InlineData("Officials in Springfield, Ohio, wept.", "PersonType:Officials|Location:Springfield|Location:Ohio")]
    public void Analyze_EnglishText_FindsNames(string text, string expected)
    {
        var names = new LanguageEngine().Analyze(text).Names;
        Assert.Equal(expected, string.Join('|', names.Select(name => $"{name.Category}:{text.Substring(name.Offset, name.Length)}")));
    }

    [Theory]
    [InlineData(PlaceHint.Gpe, "GPE")]
    [InlineData(PlaceHint.Geographical, "Geographical")]
    [InlineData(PlaceHint.Structural, "Structural")]
    public void Analyze_WithPlaceNames_TakesTheirWord(PlaceHint hint, string subcategory)
    {
        var engine = new LanguageEngine(name => name is "Norwick" ? hint : PlaceHint.None);
        var name = Assert.Single(engine.Analyze("Rain fell in Norwick.").Names);
        Assert.Equal(("Location", subcategory), (name.Category, name.Subcategory));
    }

    [Fact]
    public void Analyze_SameText_GivesSameNames()
    {
        const string Text = "Ms Roe of Acme Corp. met rebels in Oslo on 5 May 2016.";
        Assert.Equal(new LanguageEngine().Analyze(Text).Names, new LanguageEngine().Analyze(Text).Names);
    }
}
