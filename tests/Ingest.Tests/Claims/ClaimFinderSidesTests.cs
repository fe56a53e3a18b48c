using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ClaimFinderSidesTests
{
    [Theory]
    [InlineData("A suicide bomber attacked a bank.", "attacked", "suicide-attack", "Suicide bomb")]
    public void Find_WhoActs_TellsTheSubEvent(string text, string trigger, string mode, string subtype)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((mode, subtype), (claim.Event.Mode, claim.Event.Subtype));
    }

    [Theory]
    [InlineData("The capture of Dharo by rebels was over in a day.", "Non-state actor overtakes territory")]
    [InlineData("Rebels captured the town of Dharo.", "Non-state actor overtakes territory")]
    [InlineData("Soldiers seized the bridge.", "Government regains territory")]
    public void Find_PlaceThatIsTaken_IsOneEventHoweverItIsTold(string text, string subtype)
    {
        var claim = Assert.Single(Texts.Claims(text), static claim => claim.Target is not null);
        Assert.Equal(("ASSAULT", null, subtype), (claim.Event.Type, claim.Event.Mode, claim.Event.Subtype));
    }

    [Fact]
    public void Find_DeedThatNobodyClaims_HappenedAllTheSame()
    {
        var claims = Texts.Claims("No group has claimed the bombing of the synagogue.");
        Assert.Equal(["ACCUSE negated", "ASSAULT affirmed"], claims.Select(static claim => $"{claim.Event.Type} {claim.Polarity}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_NounThatOpensItsSentence_IsNoParty() => Assert.Empty(Texts.Claims("Rain helped tomatoes."));

    [Fact]
    public void Find_NameThatNobodyKnows_IsAParty() => Assert.Equal("Iskar", Assert.Single(Texts.Claims("Iskar vetoed the plan.")).Actor?.Text);
}
