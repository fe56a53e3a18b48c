using Xunit;

namespace Ingest.Tests.Claims;

/// <summary>Words of the wires for force, coercion, protest, threat, retreat and disaster.</summary>
public sealed class WireWordsTests
{
    [Theory]
    [InlineData("Tribesmen waylaid a convoy.", "waylaid", "ASSAULT", null)]
    [InlineData("Soldiers liquidated the planner.", "liquidated", "ASSAULT", null)]
    [InlineData("Raiders put the village to the torch.", "put", "ASSAULT", "destroy")]
    [InlineData("Artillery duels resumed on Monday.", "Artillery duels", "ASSAULT", "heavy-weapons")]
    [InlineData("Police kettled the marchers.", "kettled", "COERCE", "crowd-control")]
    [InlineData("Rebels tightened the noose around the town.", "tightened", "COERCE", null)]
    [InlineData("Hackers knocked the ministry's website offline.", "knocked", "COERCE", "cyber")]
    [InlineData("Tanks rumbled through the capital.", "rumbled through", "MOBILIZE", "troops")]
    [InlineData("Hunger strikers at the prison refused food.", "refused food", "PROTEST", null)]
    [InlineData("Students boycotted classes.", "boycotted classes", "PROTEST", "strike")]
    [InlineData("The minister hinted at military action.", "hinted at", "THREATEN", null)]
    [InlineData("The army disengaged from the heights.", "disengaged from", "RETREAT", "withdraw")]
    [InlineData("A court granted bail to the editor.", "granted bail", "RETREAT", "release")]
    public void Find_WordsOfTheWires_HaveTheirType(string text, string trigger, string type, string? mode) =>
        Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal) && claim.Event.Type == type && (mode is null || claim.Event.Mode == mode));

    [Theory]
    [InlineData("Downpours swamped the lower town.", "Downpours", "Natural disaster")]
    [InlineData("A pirogue went down off the coast.", "went down", "Man-made disaster")]
    [InlineData("Bootleg gin has killed 19 people.", "killed", "Man-made disaster")]
    [InlineData("A crane toppled onto a mosque.", "toppled", "Man-made disaster")]
    public void Find_WordsOfDisaster_HaveTheirSubEvent(string text, string trigger, string subtype) =>
        Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text.StartsWith(trigger, StringComparison.Ordinal) && claim.Event.Subtype == subtype);

    [Theory]
    [InlineData("The avalanche of paperwork has delayed the project.")]
    [InlineData("A blast of cold air greeted the skiers.")]
    [InlineData("The chef torched the meringue.")]
    [InlineData("The yoga retreat costs 900 euros.")]
    [InlineData("Burglary rates have fallen.")]
    [InlineData("The flood defences were finished in 2019.")]
    public void Find_WordsOfForceInEverydayUse_TellNoDeed(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("The islands will station marines on the reef.", "station")]
    public void Find_BareFormAfterAModal_IsAVerb(string text, string trigger) => Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text == trigger);
}
