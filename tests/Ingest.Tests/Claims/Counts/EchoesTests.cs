using Xunit;

namespace Ingest.Tests.Claims.Counts;

public sealed class EchoesTests
{
    [Theory]
    [InlineData("Floods swallowed three hamlets.", "Floods", "three hamlets")]
    [InlineData("The blaze that gutted the warehouse was put out.", "blaze", "the warehouse")]
    [InlineData("A landslide buried the school.", "landslide", "the school")]
    [InlineData("The judge remanded the editor in custody.", "remanded", "the editor")]
    public void Find_EventToldTwiceInASentence_IsOneClaim(string text, string trigger, string target)
    {
        var claim = Assert.Single(Texts.Claims(text));
        Assert.Equal((trigger, target), (claim.Event.Trigger.Text, claim.Target?.Text));
    }

    [Fact]
    public void Find_TwoDeedsOfOneKind_StayTwo() => Assert.Equal(2, Texts.Claims("Police arrested a lawyer and detained two clerks.").Count);
}
