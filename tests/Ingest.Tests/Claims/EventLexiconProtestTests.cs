using Xunit;

namespace Ingest.Tests.Claims;

public sealed class EventLexiconProtestTests
{
    [Theory]
    [InlineData("Crowds burned flags outside the embassy.", "burned", "PROTEST", "demo")]
    [InlineData("Fishermen blockaded the port.", "blockaded", "PROTEST", "obstruct")]
    [InlineData("Deputies stayed away from the vote.", "stayed away from", "PROTEST", "boycott")]
    [InlineData("Protesters marched on the ministry.", "marched on", "PROTEST", "demo")]
    [InlineData("The king ordered two diplomats to leave.", "ordered", "SANCTION", "expel")]
    [InlineData("The king withdrew his envoy.", "withdrew", "SANCTION", "discontinue")]
    [InlineData("The king recalled his envoys.", "recalled", "SANCTION", "discontinue")]
    [InlineData("The president vowed to crush the revolt.", "vowed to", "THREATEN", null)]
    [InlineData("The judge received a threatening letter.", "threatening letter", "THREATEN", null)]
    public void Find_ProtestThreatOrSanction_HasItsType(string text, string trigger, string type, string? mode)
    {
        var claim = Texts.Claims(text).Single(claim => claim.Event.Trigger.Text == trigger);
        Assert.Equal((type, mode), (claim.Event.Type, claim.Event.Mode));
    }
}
