using Xunit;

namespace Ingest.Tests.Claims.Roles;

public sealed class MunitionsTests
{
    [Theory]
    [InlineData("Police fired tear gas at the marchers.")]
    [InlineData("Rebels fired rockets at the airport.")]
    [InlineData("Gunmen fired a hail of bullets at the bus.")]
    [InlineData("Rockets fired by rebels at the airport wounded two guards.")]
    public void Find_VerbAndItsWeapon_IsOneClaim(string text) => Assert.StartsWith("fired", Assert.Single(Texts.Claims(text)).Event.Trigger.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("A roadside bomb struck a bus.")]
    [InlineData("A drone hit a tanker.")]
    [InlineData("An air strike hit the bridge.")]
    public void Find_WeaponThatHits_IsNoActor(string text) => Assert.All(Texts.Claims(text), static claim => Assert.Null(claim.Actor));

    [Fact]
    public void Find_RoundOfTalks_IsNoWeapon() =>
        Assert.Contains(Texts.Claims("The two ministers held a third round of talks."), static claim => claim.Event.Trigger.Text.EndsWith("round of talks", StringComparison.Ordinal) && claim.Target is null);
}
