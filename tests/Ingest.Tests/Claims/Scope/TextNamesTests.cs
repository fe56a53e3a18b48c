using Xunit;

namespace Ingest.Tests.Claims.Scope;

/// <summary>Names of people and months that are written as words for deeds are.</summary>
public sealed class TextNamesTests
{
    [Theory]
    [InlineData("A pupil asked Flood what he found. Flood said he liked Lincoln.", "Flood")]
    [InlineData("He will retire on march 31, after 35 years.", "march")]
    [InlineData("The fiscal year runs from (March 20-Dec. 21).", "March")]
    public void Find_WordThatIsAName_TellsNoDeed(string text, string trigger) => Assert.DoesNotContain(Texts.Claims(text), claim => claim.Event.Trigger.Text == trigger);

    [Theory]
    [InlineData("Flood kills six in Java.", "Flood")]
    [InlineData("Typhoon Haiyan struck the islands.", "Typhoon")]
    public void Find_WordOfAHeadlineOrALongerName_TellsIt(string text, string trigger) => Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal));
}
