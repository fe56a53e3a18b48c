using Xunit;

namespace Ingest.Tests.Claims.Speech;

public sealed class NestedClauseTests
{
    [Theory]
    [InlineData("The ministry said in a statement carried by state television that jets had struck two camps.", "The ministry", "that jets had struck two camps")]
    [InlineData("The lawyer said in the letter that the guards had beaten two men.", "The lawyer", "that the guards had beaten two men")]
    [InlineData("The commission found no evidence that police had fired.", "The commission", "that police had fired")]
    [InlineData("A former inmate described to the tribunal how guards had beaten her.", "A former inmate", "how guards had beaten her")]
    [InlineData("Lawmakers questioned whether the air force bombed the bridge at all.", "Lawmakers", "whether the air force bombed the bridge at all")]
    [InlineData("Survivors told of soldiers firing into the river.", "Survivors", "of soldiers firing into the river")]
    public void Find_ClauseOnAWordBetween_IsSaid(string text, string source, string content) =>
        Assert.Contains(Texts.Attributions(text), found => found.Source?.Text == source && found.Content.Text == content);

    [Theory]
    [InlineData("The mayor spoke in the hall that the army built.")]
    [InlineData("Mexico said enough.")]
    [InlineData("The clerk made sure that the door was shut.")]
    public void Find_ClauseThatDescribes_IsNotSaid(string text) => Assert.Empty(Texts.Attributions(text));
}
