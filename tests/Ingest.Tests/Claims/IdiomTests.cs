using Xunit;

namespace Ingest.Tests.Claims;

public sealed class IdiomTests
{
    [Theory]
    [InlineData("The striker shot wide before half-time.")]
    [InlineData("Spain meet Croatia in the second semi-final on Thursday.")]
    [InlineData("India's batsmen surrendered before lunch.")]
    [InlineData("The grandmaster attacked with both knights.")]
    [InlineData("Her new album storms the charts.")]
    [InlineData("The antibiotic kills most bacteria within hours.")]
    [InlineData("The drug attacks the tumour and spares the lungs.")]
    public void Find_WordsOfPlayOrMedicine_TellNoDeed(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("Gunmen attacked the team bus before the semi-final.", "attacked")]
    [InlineData("Police clashed with fans after the derby.", "clashed")]
    public void Find_HarmAroundAMatch_IsADeed(string text, string trigger) => Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ten sailors are missing after the trawler sank.")]
    [InlineData("Twelve miners went missing after the tunnel collapsed.")]
    public void Find_MissingAfterAnAccident_IsNoAbduction(string text) => Assert.DoesNotContain(Texts.Claims(text), static claim => claim.Event.Mode == "abduct");
}
