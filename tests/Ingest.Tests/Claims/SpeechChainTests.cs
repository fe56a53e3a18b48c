using Xunit;

namespace Ingest.Tests.Claims;

public sealed class SpeechChainTests
{
    [Theory]
    [InlineData("The agency said the mayor had said that rebels took the town.", "the mayor", "The agency")]
    [InlineData("The ministry, citing the governor, said that rebels took the town.", "the governor", "The ministry")]
    [InlineData("The daily quoted the governor as telling parliament that rebels took the town.", "the governor", "The daily")]
    [InlineData("The daily wrote that, according to two officials, rebels took the town.", "two officials", "The daily")]
    public void Find_SpeakerQuotedByAnother_IsWithinTheOther(string text, string inner, string outer)
    {
        var attributions = Texts.Attributions(text);
        var own = attributions.Single(attribution => attribution.Source?.Text == inner);
        Assert.Equal(outer, attributions[own.Within!.Value].Source?.Text);
    }

    [Theory]
    [InlineData("Ada Novak said that rebels took the town.", "named")]
    [InlineData("A military spokesman said that rebels took the town.", "role")]
    [InlineData("Witnesses said that rebels took the town.", "anonymous")]
    [InlineData("An official who asked not to be named said that rebels took the town.", "anonymous")]
    [InlineData("Rebels took the town, a military spokesman said on condition of anonymity.", "anonymous")]
    public void Find_Source_HasItsForm(string text, string form) => Assert.Equal(form, Texts.Attributions(text)[^1].Source?.Form);

    [Fact]
    public void Find_ClaimOfResponsibility_IsSaidByWhoClaimsIt()
    {
        var claim = Texts.Claims("The Northern Front claimed responsibility for the attack on the port.").Single(static claim => claim.Event.Trigger.Text.StartsWith("attack", StringComparison.Ordinal));
        Assert.Equal("The Northern Front", claim.Actor?.Text);
        Assert.Equal("claimed", claim.Modality);
    }
}
