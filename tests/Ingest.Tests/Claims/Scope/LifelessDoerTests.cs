using Xunit;

namespace Ingest.Tests.Claims.Scope;

public sealed class LifelessDoerTests
{
    [Theory]
    [InlineData("Inflation is killing small shops.")]
    [InlineData("The dollar retreated against the yen.")]
    [InlineData("The dates of the two festivals clash.")]
    public void Find_DeedOfWhatHasNoHands_IsNoEvent(string text) => Assert.Empty(Texts.Claims(text));

    [Theory]
    [InlineData("The troops retreated.", "retreated")]
    [InlineData("Drought destroyed the crops.", "Drought")]
    public void Find_DeedOfPeopleOrNature_IsAnEvent(string text, string trigger) => Assert.Contains(Texts.Claims(text), claim => claim.Event.Trigger.Text == trigger);
}
