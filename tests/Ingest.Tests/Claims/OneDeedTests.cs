using Xunit;

namespace Ingest.Tests.Claims;

public sealed class OneDeedTests
{
    [Theory]
    [InlineData("The council imposed an arms embargo on Kavala.", "SANCTION", "imposed an arms embargo")]
    [InlineData("The admiral issued a stern warning to the pirates.", "THREATEN", "issued a stern warning to")]
    [InlineData("Ten men were taken into custody.", "COERCE", "taken into custody")]
    [InlineData("Rioters fought street battles with police.", "PROTEST", "fought street battles")]
    [InlineData("The unions called a strike for Friday.", "PROTEST", "strike")]
    [InlineData("The junta lifted the curfew.", "CONCEDE", "lifted")]
    [InlineData("Sanctions were imposed on two banks.", "SANCTION", "imposed")]
    public void Find_VerbAndNounOfOneDeed_AreOneClaim(string text, string type, string trigger)
    {
        var claim = Assert.Single(Texts.Claims(text));
        Assert.Equal((type, trigger), (claim.Event.Type, claim.Event.Trigger.Text));
    }

    [Theory]
    [InlineData("Kavala cancelled the summit in protest.", "PROTEST")]
    [InlineData("Aid workers left the town.", "AID")]
    public void Find_NounThatTellsHowOrWho_IsNoDeed(string text, string type) => Assert.DoesNotContain(Texts.Claims(text), claim => claim.Event.Type == type);

    [Fact]
    public void Find_WeaponsThatWereFired_TellTheMode() => Assert.Equal("heavy-weapons", Texts.Claims("Eight rockets were fired at the harbour.")[0].Event.Mode);

    [Fact]
    public void Find_StrikeThatIsCalled_IsPlanned() => Assert.Equal("planned", Assert.Single(Texts.Claims("The unions called a strike for Friday.")).Modality);
}
