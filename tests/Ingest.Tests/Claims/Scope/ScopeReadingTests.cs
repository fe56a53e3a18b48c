using Xunit;

namespace Ingest.Tests.Claims.Scope;

public sealed class ScopeReadingTests
{
    [Theory]
    [InlineData("Neither the army nor the rebels attacked the port.", "negated", "asserted")]
    [InlineData("The army attacked nothing.", "negated", "asserted")]
    [InlineData("No fewer than 19 villagers were killed in the attack.", "affirmed", "asserted")]
    [InlineData("The reports of an attack on the port are untrue.", "affirmed", "denied")]
    [InlineData("The commander did not deny that his men attacked the port.", "affirmed", "claimed")]
    [InlineData("The militia denied any role in the attack on the port.", "affirmed", "claimed")]
    [InlineData("The court told the army to attack the port.", "affirmed", "demanded")]
    [InlineData("The rebels are said to have attacked the port.", "affirmed", "possible")]
    [InlineData("Reporters asked whether the army had attacked the port.", "affirmed", "asked")]
    [InlineData("The army would attack the port if the talks failed.", "affirmed", "conditional")]
    [InlineData("Rebels warned that they would attack the port.", "affirmed", "threatened")]
    [InlineData("The army foiled an attempt to attack the port.", "negated", "asserted")]
    [InlineData("The army stopped short of attacking the port.", "negated", "asserted")]
    [InlineData("The commission accused the army of torture.", "affirmed", "possible")]
    [InlineData("The general called the invasion an exercise.", "affirmed", "claimed")]
    [InlineData("Rebels told the villagers to leave or be shot.", "affirmed", "threatened")]
    [InlineData("The militia warned residents to leave or face an assault.", "affirmed", "threatened")]
    [InlineData("The gang gave the family a week to pay or they would kill the boy.", "affirmed", "threatened")]
    [InlineData("It is false that the army attacked the port.", "affirmed", "denied")]
    [InlineData("It is not true that the army attacked the port.", "affirmed", "denied")]
    [InlineData("The bank refuted claims by farmers that its guards attacked the port.", "affirmed", "denied")]
    [InlineData("Six herders were reportedly killed when a drone struck a camp.", "affirmed", "possible")]
    [InlineData("Rather than attack the town, the column turned west.", "negated", "asserted")]
    [InlineData("Had the guards not fled, the mob would have attacked the port, the warden said.", "affirmed", "conditional")]
    [InlineData("The general called the \"invasion\" of the reef a training exercise.", "affirmed", "claimed")]
    [InlineData("The envoy did not say who attacked the port.", "affirmed", "claimed")]
    [InlineData("The envoy would not say whether the army had attacked the port.", "affirmed", "asked")]
    [InlineData("The army is not known to have attacked the port.", "negated", "possible")]
    [InlineData("Residents ask why the army attacked the port.", "affirmed", "claimed")]
    [InlineData("Guards did not intervene when militiamen attacked the port, a report says.", "affirmed", "claimed")]
    [InlineData("Prosecutors charged the officer with torturing two detainees.", "affirmed", "possible")]
    [InlineData("The premier ruled out attacking the port.", "negated", "claimed")]
    [InlineData("Not one of the pupils has been killed.", "negated", "asserted")]
    [InlineData("It is false that rebels attacked the port, the mission said.", "affirmed", "denied")]
    [InlineData("Having abducted six nuns, the rebels left.", "affirmed", "asserted")]
    public void Find_WordsThatGovern_AreReadOverTheirScope(string text, string polarity, string modality)
    {
        var claim = Texts.Claims(text).Last(static claim => claim.Event.Type == "ASSAULT");
        Assert.Equal((polarity, modality), (claim.Polarity, claim.Modality));
    }
}
