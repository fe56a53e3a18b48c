using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ClaimFinderTests
{
    [Theory]
    [InlineData("Rebels captured the town of Arun.", "Non-state actor overtakes territory", "captured", "Rebels", "the town of Arun")]
    [InlineData("The town of Arun was captured by rebels.", "Non-state actor overtakes territory", "captured", "rebels", "The town of Arun")]
    [InlineData("Government forces recaptured the village.", "Government regains territory", "recaptured", "Government forces", "the village")]
    [InlineData("Police arrested two journalists.", "Arrests", "arrested", "Police", "two journalists")]
    [InlineData("Gunmen abducted an aid worker.", "Abduction/forced disappearance", "abducted", "Gunmen", "an aid worker")]
    [InlineData("A suicide bomber attacked a market.", "Suicide bomb", "suicide bomber", "A suicide bomber", "a market")]
    [InlineData("Troops shelled the harbour.", "Shelling/artillery/missile attack", "shelled", "Troops", "the harbour")]
    [InlineData("An air strike by the coalition on a depot was reported.", "Air/drone strike", "air strike", "the coalition", "a depot")]
    [InlineData("Thousands of workers marched through the capital.", "Peaceful protest", "marched", "Thousands of workers", null)]
    [InlineData("An earthquake shook the coast.", "Natural disaster", "earthquake", null, "the coast")]
    [InlineData("The two sides signed a ceasefire agreement.", "Agreement", "signed", "The two sides", "a ceasefire agreement")]
    public void Find_OneEvent_FindsSubtypeAndRoles(string text, string subtype, string trigger, string? actor, string? target)
    {
        var claim = Texts.Claims(text)[0];
        Assert.Equal((subtype, trigger), (claim.Event.Subtype, claim.Event.Trigger.Text));
        Assert.Equal((actor, target), (claim.Actor?.Text, claim.Target?.Text));
    }

    [Theory]
    [InlineData("Rebels did not capture the town.", "negated", "asserted")]
    [InlineData("Rebels failed to capture the town.", "negated", "asserted")]
    [InlineData("No rebels captured the town.", "negated", "asserted")]
    [InlineData("Rebels may have captured the town.", "affirmed", "possible")]
    [InlineData("Rebels reportedly captured the town.", "affirmed", "possible")]
    [InlineData("Rebels will capture the town.", "affirmed", "planned")]
    [InlineData("Rebels threatened to capture the town.", "affirmed", "threatened")]
    [InlineData("Rebels captured the town, the mayor said.", "affirmed", "claimed")]
    [InlineData("The army denied that rebels captured the town.", "affirmed", "denied")]
    [InlineData("Did rebels capture the town?", "affirmed", "asked")]
    [InlineData("If rebels capture the town, help will come late.", "affirmed", "conditional")]
    [InlineData("The mayor demanded the withdrawal of troops.", "affirmed", "demanded")]
    public void Find_WordsOfScope_SetPolarityAndModality(string text, string polarity, string modality)
    {
        var claim = Texts.Claims(text)[^1];
        Assert.Equal((polarity, modality), (claim.Polarity, claim.Modality));
    }

    [Theory]
    [InlineData("Rebels did not capture the town and burn the mill.", "burn", "negated", "asserted")]
    [InlineData("The town was not only captured but burned.", "captured", "affirmed", "asserted")]
    [InlineData("Police prevented students from marching to parliament.", "marching", "negated", "asserted")]
    [InlineData("Officials said they feared the dam could collapse.", "collapse", "affirmed", "possible")]
    [InlineData("The envoy urged both sides to stop fighting.", "stop fighting", "affirmed", "demanded")]
    [InlineData("The alleged attack on the depot was denied by the army.", "attack", "affirmed", "denied")]
    [InlineData("No one has claimed responsibility for the bombing.", "bombing", "affirmed", "asserted")]
    [InlineData("The group threatened to attack the port if the blockade is not lifted.", "lifted", "negated", "conditional")]
    public void Find_WordsFarAbove_GovernWhatHangsOnThem(string text, string trigger, string polarity, string modality)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text == trigger);
        Assert.Equal((polarity, modality), (claim.Polarity, claim.Modality));
    }

    [Theory]
    [InlineData("The rebels seized the bridge and burned the depot.", "burned", "The rebels", "the depot")]
    [InlineData("Soldiers, backed by tanks, stormed the camp.", "stormed", "Soldiers", "the camp")]
    [InlineData("The commander, who denied the charge, was arrested on Sunday.", "arrested", null, "The commander")]
    [InlineData("He said he had been beaten by police.", "beaten", "police", null)]
    [InlineData("The army was accused of shelling a hospital.", "shelling", "The army", "a hospital")]
    [InlineData("Rebels may have captured the town.", "captured", "Rebels", "the town")]
    public void Find_RolesAwayFromTheirVerb_AreFound(string text, string trigger, string? actor, string? target)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text == trigger);
        Assert.Equal((actor, target), (claim.Actor?.Text, claim.Target?.Text));
    }

    [Theory]
    [InlineData("He died of a heart attack.")]
    [InlineData("The minister came under fire for the delay.")]
    [InlineData("The two chains are in a price war.")]
    [InlineData("The design must strike a balance.")]
    public void Find_Idiom_IsNoAttack(string text) => Assert.DoesNotContain(Texts.Claims(text), static claim => claim.Event.Type == "ASSAULT");

    [Fact]
    public async Task Analyze_TwoEventsInTwoPlaces_AttachesEachToItsOwn()
    {
        var input = new AnalysisInput("Rebels shelled a school in Baghdad after police arrested two men in Basra.", null, Texts.Published, "en", null);
        var outcome = Assert.IsType<AnalysisOutcome.Analyzed>(await Texts.Analyzer().AnalyzeAsync(input, TestContext.Current.CancellationToken));
        string? PlaceOf(string trigger) => outcome.Analysis.Claims.Single(claim => claim.Event.Trigger.Text == trigger).PlaceIndex is { } index ? outcome.Analysis.Places[index].Text : null;
        Assert.Equal(("Baghdad", "Basra"), (PlaceOf("shelled"), PlaceOf("arrested")));
    }

    [Fact]
    public void Find_SameTextTwice_GivesTheSameIds()
    {
        const string Text = "Rebels captured the town. Police arrested two men.";
        Assert.Equal(Texts.Claims(Text).Select(static claim => claim.Id), Texts.Claims(Text).Select(static claim => claim.Id), StringComparer.Ordinal);
        Assert.Equal(2, Texts.Claims(Text).Select(static claim => claim.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Analyze_WhereSomebodyComesFrom_IsNotWhereItHappened()
    {
        var outcome = Assert.IsType<AnalysisOutcome.Analyzed>(await Texts.Analyzer().AnalyzeAsync(new AnalysisInput("Gunmen killed an engineer from Basra.", null, null, null, null), TestContext.Current.CancellationToken));
        Assert.Null(Assert.Single(outcome.Analysis.Claims).PlaceIndex);
    }

    [Fact]
    public async Task Analyze_EventInAPlaceOnADay_AttachesBoth()
    {
        var input = new AnalysisInput("Rebels shelled a school in Baghdad on Sunday.", null, Texts.Published, "en", null);
        var outcome = Assert.IsType<AnalysisOutcome.Analyzed>(await Texts.Analyzer().AnalyzeAsync(input, TestContext.Current.CancellationToken));
        var claim = outcome.Analysis.Claims[0];
        Assert.Equal("Baghdad", outcome.Analysis.Places[claim.PlaceIndex!.Value].Text);
        Assert.Equal("2017-09-17", outcome.Analysis.Times[claim.TimeIndex!.Value].Start);
    }
}
