using Xunit;

namespace Ingest.Tests.Claims.Scope;

/// <summary>Words of deeds that tell of none, by what they are done to, by whom or with what.</summary>
public sealed class OtherSenseTests
{
    [Theory]
    [InlineData("The coroner has not released the names of the victims.", "released")]
    [InlineData("The names were released by the ministry.", "released")]
    [InlineData("Admission was free on Sunday.", "free")]
    [InlineData("The ministry helped organise the games.", "helped")]
    [InlineData("Only three ministries met the criteria.", "met")]
    [InlineData("The government will provide details on Friday.", "provide")]
    [InlineData("The president was asked how the talks would end.", "asked")]
    [InlineData("Government forces were seeking to advance.", "seeking")]
    [InlineData("The army spokesman declined to elaborate.", "declined to")]
    [InlineData("The governor is fighting corruption.", "fighting")]
    [InlineData("The prime minister attacked the plan.", "attacked")]
    [InlineData("After the war the colonel moved to Lagos.", "war")]
    [InlineData("Police arrived within minutes.", "arrived")]
    [InlineData("The council demonstrated the safety of the bridge.", "demonstrated")]
    [InlineData("The victim was taken to a hospital in Harare.", "taken")]
    [InlineData("The army poses a threat to the stability of the region.", "threat to")]
    [InlineData("The governor was sworn in on Monday.", "sworn in")]
    [InlineData("The driver was struck by a bus on Monday.", "struck")]
    [InlineData("The town merged in 1907 with Halden.", "merged")]
    public void Find_ArgumentOfAnotherSense_TellsNoDeed(string text, string trigger) => Assert.DoesNotContain(Texts.Claims(text), claim => claim.Event.Trigger.Text == trigger);

    [Theory]
    [InlineData("The rebels released the hostages.", "released", "RETREAT")]
    [InlineData("The minister met the rebel leader in Harare.", "met", "CONSULT")]
    [InlineData("The governor was asked to resign.", "asked to", "REQUEST")]
    [InlineData("Norway will provide food to the refugees.", "provide", "AID")]
    [InlineData("Militants attacked the village.", "attacked", "ASSAULT")]
    [InlineData("The rebels have taken the bridge.", "taken", "COERCE|ASSAULT")]
    [InlineData("Kurds sought refuge in Germany.", "sought", "REQUEST")]
    public void Find_ArgumentOfTheDeed_TellsIt(string text, string trigger, string types) =>
        Assert.Contains(Texts.Claims(text), claim => trigger.StartsWith(claim.Event.Trigger.Text, StringComparison.Ordinal) && types.Split('|').Contains(claim.Event.Type));
}
