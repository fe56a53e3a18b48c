using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>What may stand between a verb and the particle that makes it another verb.</summary>
public sealed class EventPhraseTests
{
    [Theory]
    [InlineData("REQUEST", "leaned heavily on", "Kenya leaned heavily on the rebels to free the nurse.")]
    [InlineData("REQUEST", "called", "The bishops called on Sunday for an end to the strike.")]
    [InlineData("ACCUSE", "tore", "The senators tore angrily into the minister over the lost files.")]
    public void Find_AdverbOrDayBeforeTheParticle_IsPassedOver(string type, string trigger, string text) => Assert.Contains(
        Texts.Claims(text),
        claim => string.Equals(claim.Event.Type, type, StringComparison.Ordinal) && claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal));

    [Fact]
    public void Find_PrepositionOfTheDay_IsNoParticle() => Assert.DoesNotContain(Texts.Claims("The ministry agreed on Thursday to pay the miners."), claim => claim.Event.Trigger.Text.EndsWith(" on", StringComparison.Ordinal));
}
