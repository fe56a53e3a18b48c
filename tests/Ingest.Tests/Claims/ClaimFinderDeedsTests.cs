using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ClaimFinderDeedsTests
{
    [Theory]
    [InlineData("Iskari police nabbed the smugglers.", "nabbed", "COERCE")]
    [InlineData("The junta snubbed the envoy.", "snubbed", "REJECT")]
    [InlineData("The troops gassed the village.", "gassed", "ASSAULT")]
    [InlineData("Thugs clubbed the pupils.", "clubbed", "ASSAULT")]
    public void Find_VerbThatDoublesOrBends_IsKnown(string text, string trigger, string type)
    {
        var claim = Assert.Single(Texts.Claims(text));
        Assert.Equal((trigger, type), (claim.Event.Trigger.Text, claim.Event.Type));
    }

    [Theory]
    [InlineData("Farmers cut off the motorway.", "PROTEST")]
    [InlineData("Bandits carried off the pupils.", "ASSAULT")]
    [InlineData("Police carted off the protesters.", "COERCE")]
    [InlineData("Soldiers fanned out across the city.", "MOBILIZE")]
    public void Find_WordsOfMoreThanOneSense_GoByWhoActs(string text, string type) => Assert.Equal(type, Assert.Single(Texts.Claims(text)).Event.Type);

    [Theory]
    [InlineData("Shares in the bus maker plunged on Tuesday.")]
    [InlineData("Tourists fanned out across the island.")]
    [InlineData("The pupils laughed off the rain.")]
    public void Find_SameWordsOfOthers_TellOfNoEvent(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("The negotiations collapsed after an hour.", "collapsed", "REJECT")]
    [InlineData("A cousin denounced the massacre.", "denounced", "ACCUSE")]
    public void Find_SpeechWithoutParty_StandsWhereItSpeaksOfPublicMatters(string text, string trigger, string type) =>
        Assert.Contains(Texts.Claims(text), claim => claim.Event.Type == type && claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal));

    [Theory]
    [InlineData("Rebels burned the mosque and killed my son.", "burned|killed")]
    [InlineData("Rebels shelled the village and killed my son.", "shelled")]
    public void Find_KillingBesideADeed_IsAnotherWhereNobodyDiesOfTheFirst(string text, string triggers) =>
        Assert.Equal(triggers.Split('|'), Texts.Claims(text).Select(static claim => claim.Event.Trigger.Text), StringComparer.Ordinal);

    [Theory]
    [InlineData("«Rebels attacked Homs», said the governor.")]
    [InlineData("„Rebels attacked Homs“, said the governor.")]
    [InlineData("‹Rebels attacked Homs›, said the governor.")]
    public void Find_QuotationMarksOfAnyCountry_AreNoPartOfARole(string text)
    {
        var claim = Assert.Single(Texts.Claims(text));
        Assert.Equal(("Rebels", "Homs"), (claim.Actor?.Text, claim.Target?.Text));
    }

    [Fact]
    public void Find_VerbAndItsObjectOfOneKind_AreOneClaim()
    {
        var claim = Assert.Single(Texts.Claims("The militia issued an ultimatum to the governor."));
        Assert.Equal(("The militia", "the governor", "ultimatum"), (claim.Actor?.Text, claim.Target?.Text, claim.Event.Mode));
        Assert.Contains("ultimatum", claim.Event.Trigger.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Drones struck the refinery.", "the refinery")]
    [InlineData("A missile slammed into a tanker.", "a tanker")]
    [InlineData("The land was expropriated by decree.", "The land")]
    public void Find_WeaponOrMeans_IsNoActor(string text, string target)
    {
        var claim = Assert.Single(Texts.Claims(text));
        Assert.Null(claim.Actor);
        Assert.Equal(target, claim.Target?.Text);
    }

    [Fact]
    public void Find_ThreatenedDeed_IsOfWhoThreatens() =>
        Assert.Equal("The rebels", Texts.Claims("The rebels threatened more attacks on ships.").Single(static claim => claim.Event.Type is "ASSAULT").Actor?.Text);

    [Fact]
    public void Find_PrepositionOnTheObject_LeadsToTheTarget() => Assert.Equal("Kavala", Assert.Single(Texts.Claims("Velmar slapped tariffs on Kavala.")).Target?.Text);
}
