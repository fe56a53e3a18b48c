using Ingest.Language;
using Ingest.Language.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Tagging;

public sealed class LetterCasesTests
{
    [Theory]
    [InlineData("Rebels seized the airport on Monday .", "Normal")]
    [InlineData("REBELS SEIZE THE AIRPORT , U.N. SAYS", "Upper")]
    [InlineData("Rebels Seize the Airport in Aleppo", "Title")]
    [InlineData("rebels seized the airport on monday", "Lower")]
    [InlineData("Syria : War", "Normal")]
    [InlineData("12 . , !", "Normal")]
    [InlineData("", "Normal")]
    public void Of_Sentence_TellsHowItUsesCapitals(string text, string expected) =>
        Assert.Equal(expected, LetterCases.Of(text, TaggingTexts.Split(text)).ToString());
}
