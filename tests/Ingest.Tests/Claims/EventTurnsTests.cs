using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Turns of speech that news has for what governments, forces and groups do.</summary>
public sealed class EventTurnsTests
{
    [Theory]
    [InlineData("AGREE", "The rebels assented to the terms of the ceasefire.")]
    [InlineData("AGREE", "The two governments buried the hatchet.")]
    [InlineData("AGREE", "The council signed off on the budget.")]
    [InlineData("CONSULT", "The envoy sat down with the elders.")]
    [InlineData("CONSULT", "The minister flew into the capital for a working lunch.")]
    [InlineData("CONSULT", "The ministers compared notes.")]
    [InlineData("SUPPORT", "The bishops closed ranks behind the judge.")]
    [InlineData("SUPPORT", "The government offered its condolences to the families.")]
    [InlineData("SUPPORT", "The ministry apologised to the widows.")]
    [InlineData("CONCEDE", "The regulator unblocked the site.")]
    [InlineData("CONCEDE", "The drivers suspended their blockade of the port.")]
    [InlineData("CONCEDE", "The government rolled back the tax.")]
    [InlineData("COOPERATE", "The two navies sailed together in joint manoeuvres.")]
    [InlineData("COOPERATE", "The police forces pooled fingerprints.")]
    [InlineData("AID", "The charity handed out blankets to the refugees.")]
    [InlineData("AID", "Soldiers pulled two survivors from the rubble.")]
    [InlineData("AID", "The government wrote off the debt of its neighbour.")]
    [InlineData("RETREAT", "The commander gave himself up to the army.")]
    [InlineData("RETREAT", "The marines packed up and headed home.")]
    [InlineData("RETREAT", "The speaker relinquished his post.")]
    [InlineData("REQUEST", "The villagers clamoured for clean water.")]
    [InlineData("REQUEST", "The government put in a plea for flour.")]
    [InlineData("REQUEST", "The envoy leaned on the rebels to free the nurse.")]
    public void Find_TurnOfSpeech_TellsTheType(string type, string text) => Assert.Contains(Texts.Claims(text), claim => string.Equals(claim.Event.Type, type, StringComparison.Ordinal));

    [Theory]
    [InlineData("The company conceded two goals in the first half.")]
    [InlineData("Shares of the bank fell back as yields rose.")]
    [InlineData("The consultant resigned himself to a long wait.")]
    [InlineData("Support for the ruling party stands at 34 percent, a poll showed.")]
    [InlineData("Demand for copper eased in the second quarter.")]
    [InlineData("The bank set aside two billion euros for bad loans.")]
    public void Find_OfMarketsAndSport_TellsOfNothing(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("The government is in talks with the rebels.", "The government")]
    [InlineData("The premier is on a visit to the islands.", "The premier")]
    public void Find_WhoIsInTheMidstOfIt_IsTheDoer(string text, string actor) => Assert.Equal(actor, Texts.Claims(text)[0].Actor?.Text);
}
