using Xunit;

namespace Ingest.Tests.Claims.Confidence;

public sealed class SpeechFirstTests
{
    [Theory]
    [InlineData("Farmers demanded that the army withdraw from the valley.", "REQUEST")]
    [InlineData("Kavala condemned the shelling of the harbour by rebels.", "ACCUSE")]
    public void Find_DeedThatAnActOfSpeechIsAbout_IsLessSureThanTheAct(string text, string speech)
    {
        var claims = Texts.Claims(text);
        var act = claims.Single(claim => string.Equals(claim.Event.Type, speech, StringComparison.Ordinal));
        Assert.All(claims.Where(claim => claim != act), claim => Assert.True(claim.Confidence < act.Confidence));
        Assert.Contains(claims, static claim => claim.Because!.ContainsKey("under.speech"));
    }

    [Fact]
    public void Find_DeedLinkedToAnActOfSpeech_IsHeldByNothing()
    {
        var claims = Texts.Claims("Kavala rejected the truce and shelled the harbour of Arun.");
        Assert.DoesNotContain("governed", claims.Single(static claim => claim.Event.Trigger.Text == "shelled").Because!.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public void Find_LaterSentence_IsTrustedLessThanTheOpening()
    {
        var claims = Texts.Claims("Police arrested two drivers. Rebels shelled the port.");
        Assert.Contains("opening", claims[0].Because!.Keys, StringComparer.Ordinal);
        Assert.True(Assert.Single(claims.Skip(1)).Because!["early"] < 0);
    }
}
