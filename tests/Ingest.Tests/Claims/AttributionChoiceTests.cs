using Ingest.Claims;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class AttributionChoiceTests
{
    [Theory]
    [InlineData("The general thanked Chad for the helicopters that bombed the camp.", "bombed", null)]
    [InlineData("The bishop urged villagers to clear the mines left by the siege.", "siege", null)]
    [InlineData("Iskar asked the bank for a loan and appealed to Norway for food.", "appealed", null)]
    [InlineData("Iskar expelled an envoy; Oslo thanked the army and recalled its ambassador.", "expelled", null)]
    [InlineData("Workers burned tyres; one of them stabbed a guard, the army said.", "burned", null)]
    [InlineData("Workers burned tyres; one of them stabbed a guard, the army said.", "stabbed", "the army")]
    [InlineData("Malawi dismissed its commander, whom the president accuses of treason.", "accuses", null)]
    [InlineData("The minister said he had been told that bandits had kidnapped the engineers.", "kidnapped", "The minister")]
    [InlineData("The group promised reprisals for the arrest of its leader.", "arrest", null)]
    [InlineData("The minister never apologised for the bombing of the wedding.", "bombing", null)]
    [InlineData("Relatives are demanding an inquiry into the killing of the miners.", "killing", null)]
    [InlineData("It emerged on Friday that police had arrested the wrong man.", "arrested", null)]
    [InlineData("Militants used children to plant bombs on the road, an inquiry found.", "plant", "an inquiry")]
    [InlineData("Workers burned tyres and stabbed a guard, the army said.", "burned", "the army")]
    public void Analyze_WhoSaysThatItHappened_IsTheOneWhoTellsIt(string text, string trigger, string? source)
    {
        var document = new LanguageEngine().Analyze(text);
        var attributions = AttributionFinder.Find(document, []);
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal));
        Assert.Equal(source, claim.AttributionIndex is { } index ? attributions[index].Source?.Text : null);
    }
}
