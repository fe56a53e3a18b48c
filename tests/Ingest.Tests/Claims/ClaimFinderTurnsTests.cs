using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Turns of phrase of news agencies, each with words of its kind.</summary>
public sealed class ClaimFinderTurnsTests
{
    [Theory]
    [InlineData("Fishermen plucked nine migrants from the sea.", "plucked", "AID", null)]
    [InlineData("The coast guard took the crew off a burning freighter.", "took", "AID", null)]
    [InlineData("A convoy with food and medicine reached Talvera.", "reached", "AID", null)]
    [InlineData("Peru handed over the list of 40 suspects to Interpol.", "handed over", "COOPERATE", null)]
    [InlineData("The army passed intelligence on the smugglers to the coastguard.", "passed", "COOPERATE", null)]
    [InlineData("The president suspended the supreme court.", "suspended", "COERCE", "ban")]
    [InlineData("The generals suspended the constitution.", "suspended", "COERCE", "ban")]
    [InlineData("Police responded with tear gas when the crowd reached the square.", "responded with", "COERCE", "crowd-control")]
    [InlineData("Police replied with rubber bullets when demonstrators threw stones.", "replied with", "COERCE", "crowd-control")]
    [InlineData("Students occupied the rectorate.", "occupied", "PROTEST", "obstruct")]
    [InlineData("Miners set up barricades on the bridge.", "set up", "PROTEST", "obstruct")]
    [InlineData("Striking hospital nurses gathered at the ministry.", "Striking", "PROTEST", "strike")]
    [InlineData("The rebels claimed the downing of a helicopter.", "downing", "ASSAULT", "heavy-weapons")]
    [InlineData("Miners kept up a blockade of the road.", "blockade", "PROTEST", "obstruct")]
    [InlineData("The agency halved rations in the camps.", "halved", "SANCTION", null)]
    [InlineData("A settler fired a pistol into the air.", "fired", "ASSAULT", "firearms")]
    [InlineData("Talks broke down after a week.", "broke down", "REJECT", null)]
    [InlineData("Rioters fought running battles with gendarmes.", "fought", "PROTEST", "riot")]
    public void Find_TurnOfPhrase_TellsItsEvent(string text, string trigger, string type, string? mode)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal));
        Assert.Equal((type, mode), (claim.Event.Type, claim.Event.Mode));
    }

    [Theory]
    [InlineData("The talks broke down without a deal.")]
    [InlineData("No breakthrough at talks on prisoners")]
    public void Find_TalksWithoutEnd_DeniesTheAgreement(string text) => Assert.Equal("negated", Assert.Single(Texts.Claims(text), static claim => claim.Event.Type is "AGREE").Polarity);

    [Theory]
    [InlineData("Two boys drowned in the river.", "Man-made disaster")]
    [InlineData("Two boys drowned in the floods.", "Natural disaster")]
    [InlineData("The guards drowned the prisoner.", "Attack")]
    public void Find_Drowning_IsAnAttackOnlyWhereSomebodyDrowns(string text, string subtype) =>
        Assert.Equal(subtype, Texts.Claims(text)[0].Event.Subtype);

    [Fact]
    public void Find_CalledStrike_IsPlanned() => Assert.Equal("planned", Texts.Claims("Unions called a general strike over pay.").Single(static claim => claim.Event.Trigger.Text.Contains("strike", StringComparison.Ordinal)).Modality);

    [Fact]
    public void Find_AdjectiveOfADeed_TellsOfNone() => Assert.DoesNotContain(Texts.Claims("The navy towed a burning tanker."), static claim => claim.Event.Trigger.Text is "burning");
}
