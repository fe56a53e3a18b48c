using Xunit;

namespace Ingest.Tests.Claims.Speech;

public sealed class UltimatumTests
{
    [Theory]
    [InlineData("The junta gave the strikers until Friday to return to work.", "The junta")]
    [InlineData("Kidnappers have given the family 48 hours to pay.", "Kidnappers")]
    public void Find_TimeThatIsSet_IsADemandOfWhoSetsIt(string text, string source) => Assert.Contains(Texts.Attributions(text), attribution => attribution.Source?.Text == source && attribution.Cue?.Text is "gave" or "given");

    [Theory]
    [InlineData("The junta gave the widow a medal to keep.")]
    [InlineData("The bank gave the farmers a loan.")]
    public void Find_WhatIsOnlyGiven_IsNoDemand(string text) => Assert.Empty(Texts.Attributions(text));

    [Fact]
    public void Find_AddresseeOfAnUltimatum_IsItsTarget()
    {
        var claim = Texts.Claims("The junta gave the strikers until Friday to return to work.").Single(static claim => claim.Event.Type == "THREATEN");
        Assert.Equal(("The junta", "the strikers"), (claim.Actor?.Text, claim.Target?.Text));
    }
}
