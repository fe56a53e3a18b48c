using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims.Counts;

public sealed class CountFinderTests
{
    [Theory]
    [InlineData("A bomb killed 12 people in the market.", "killed", 12, 12, "exact")]
    [InlineData("A bomb killed at least 12 people in the market.", "killed", 12, null, "at-least")]
    [InlineData("A bomb killed more than a hundred people in the market.", "killed", 100, null, "at-least")]
    [InlineData("A bomb killed up to 30 people in the market.", "killed", null, 30, "at-most")]
    [InlineData("A bomb killed about 50 people in the market.", "killed", 50, null, "about")]
    [InlineData("A bomb killed between 10 and 15 people in the market.", "killed", 10, 15, "range")]
    [InlineData("A bomb killed 10 to 15 people in the market.", "killed", 10, 15, "range")]
    [InlineData("A bomb killed dozens of people in the market.", "killed", 24, null, "vague")]
    [InlineData("A bomb killed a guard in the market.", "killed", 1, 1, "exact")]
    [InlineData("The bombing displaced tens of thousands of people.", "displaced", 20_000, null, "vague")]
    [InlineData("Police arrested 40 protesters.", "detained", 40, 40, "exact")]
    [InlineData("Gunmen abducted two nurses and a driver.", "abducted", 3, 3, "exact")]
    [InlineData("The typhoon drove 9,000 people into shelters.", "displaced", 9_000, 9_000, "exact")]
    [InlineData("Twelve people died in the attack.", "killed", 12, 12, "exact")]
    [InlineData("Two died and scores more are missing after the landslide.", "missing", 40, null, "vague")]
    [InlineData("The collapse of a roof that claimed the lives of 16 travellers shocked the town.", "killed", 16, 16, "exact")]
    [InlineData("Ten men were taken into custody.", "detained", 10, 10, "exact")]
    [InlineData("The derailment claimed the lives of 14 pupils.", "killed", 14, 14, "exact")]
    [InlineData("The blast cost nine weavers their lives.", "killed", 9, 9, "exact")]
    [InlineData("Doctors put the death toll from the blast at 31.", "killed", 31, 31, "exact")]
    [InlineData("Divers pulled two survivors and six bodies from the river after a bus crashed.", "killed", 6, 6, "exact")]
    [InlineData("Eleven displaced women died in the shelling.", "killed", 11, 11, "exact")]
    [InlineData("Officers took 23 students into custody.", "detained", 23, 23, "exact")]
    [InlineData("Some 4,000 villagers lost their homes when lava reached the valley.", "displaced", 4000, null, "about")]
    [InlineData("Twenty porters are missing after the avalanche.", "missing", 20, 20, "exact")]
    [InlineData("Scores more are missing after the landslide.", "missing", 40, null, "vague")]
    [InlineData("Police shot three farmers.", "wounded", 3, 3, "exact")]
    [InlineData("Gunmen killed six men, four women and three children in the village.", "killed", 13, 13, "exact")]
    [InlineData("Twenty-one soldiers were killed in the ambush.", "killed", 21, 21, "exact")]
    [InlineData("Authorities raised the toll from the landslide from 45 to 52.", "killed", 52, 52, "exact")]
    [InlineData("Thousands have been made homeless by the cyclone.", "displaced", 2000, null, "vague")]
    [InlineData("The number of people killed in the riots stands at 34.", "killed", 34, 34, "exact")]
    [InlineData("Gunmen abducted an engineer and his driver.", "abducted", 2, 2, "exact")]
    [InlineData("An air strike killed Ada Novak and at least 30 others.", "killed", 30, null, "at-least")]
    public void Find_NumberOfPeople_IsCountedOnTheEvent(string text, string kind, int? minimum, int? maximum, string bound)
    {
        var counts = Texts.Claims(text).SelectMany(static claim => claim.Counts ?? []).ToList();
        Assert.Contains(counts, count => (count.Kind, count.Minimum, count.Maximum, count.Bound) == (kind, minimum, maximum, bound));
        Assert.All(counts, count => Assert.Equal(count.Text, text.Substring(count.Offset, count.Length)));
    }

    [Fact]
    public void Find_NumberOfDollars_CountsNobody() => Assert.All(Texts.Claims("The bank held back a $90 million loan."), static claim => Assert.Null(claim.Counts));

    [Fact]
    public void Find_WhatADeedBroughtAbout_HasNoneOfItsCounts() =>
        Assert.Null(Assert.Single(Texts.Claims("Twelve students were shot dead on Monday, prompting protests."), static claim => claim.Event.Type is "PROTEST").Counts);

    [Fact]
    public void Find_KilledAndWounded_AreCountsOfOneEvent()
    {
        var claim = Texts.Claims("An air strike on the depot killed 12 people and wounded 30.")[0];
        Assert.Equal(["killed 12", "wounded 30"], claim.Counts!.Select(static count => $"{count.Kind} {count.Minimum}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Police arrested five men after the clashes that killed three.", "arrested", "detained 5")]
    [InlineData("Police arrested five men after the clashes that killed three.", "clashes", "killed 3")]
    [InlineData("Gunmen stormed the school, killing two guards and taking away 16 pupils.", "taking away", "abducted 16")]
    [InlineData("Forty students were detained on Sunday and 31 were sentenced.", "detained", "detained 40")]
    [InlineData("Forty students were detained on Sunday and 31 were sentenced.", "sentenced", "detained 31")]
    public void Find_TwoDeedsInOneSentence_KeepTheirOwnCounts(string text, string trigger, string expected)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text == trigger);
        Assert.Equal([expected], claim.Counts!.Select(static count => $"{count.Kind} {count.Minimum}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("No shots were fired and nobody was killed in the raid.")]
    [InlineData("Rebels killed the talks.")]
    [InlineData("Inflation killed 20 percent of all savings.")]
    [InlineData("Most of the 200 villagers fled the fighting.")]
    public void Find_NothingToCount_LeavesCountsOut(string text) => Assert.All(Texts.Claims(text), static (Claim claim) => Assert.Null(claim.Counts));
}
