using Xunit;

namespace Ingest.Tests.Claims.Scope;

public sealed class SubjectMatterTests
{
    [Theory]
    [InlineData("The midfielder attacked from the first minute and the referee waved away a penalty.")]
    [InlineData("The boxer was beaten in the second bout of the tournament.")]
    [InlineData("Applause followed the aria, and the soprano was bombarded with flowers.")]
    [InlineData("The chef attacked the dough with a spoon.")]
    [InlineData("Mist gave way to showers and a light breeze.")]
    [InlineData("A wolf attacked a deer.")]
    [InlineData("My brother would kill me for saying it.")]
    public void Find_FiguresOfSpeech_TellNoEvent(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("Gunmen attacked the referee after the match.", "attacked")]
    [InlineData("Police beat a singer during an opera.", "beat")]
    [InlineData("Players boycotted the match and the tournament.", "boycotted")]
    [InlineData("Twelve people were killed in an attack on a cinema that showed a comedy film.", "attack")]
    [InlineData("Rebels shelled the kitchen as the cook stirred the soup.", "shelled")]
    public void Find_DeedsAmongTheSameWords_AreEvents(string text, string trigger) => Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
}
