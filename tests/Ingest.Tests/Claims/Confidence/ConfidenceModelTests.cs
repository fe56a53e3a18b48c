using Xunit;

namespace Ingest.Tests.Claims.Confidence;

public sealed class ConfidenceModelTests
{
    // Each part is given with two digits.
    private const double Rounding = 0.03;

    [Theory]
    [InlineData("Rebels captured the town of Arun.")]
    [InlineData("If the talks fail, the union may strike, the mayor said.")]
    public void Find_AnyClaim_NamesTheSignsThatMakeItsConfidence(string text) => Assert.All(Texts.Claims(text), static claim =>
    {
        var odds = claim.Because!.Values.Sum();
        Assert.InRange(claim.Confidence, (1 / (1 + Math.Exp(-odds))) - Rounding, (1 / (1 + Math.Exp(-odds))) + Rounding);
    });

    [Fact]
    public void Find_WordThatOnlyDescribes_IsTrustedLessThanTheDeed()
    {
        var claims = Texts.Claims("Police arrested two journalists in a protest camp.");
        Assert.True(claims.Single(static claim => claim.Event.Trigger.Text == "arrested").Confidence > claims.Where(static claim => claim.Event.Type is "PROTEST").Max(static claim => claim.Confidence));
    }
}
