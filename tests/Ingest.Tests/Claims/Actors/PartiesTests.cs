using Xunit;

namespace Ingest.Tests.Claims.Actors;

/// <summary>Whose meetings, requests and refusals are public.</summary>
public sealed class PartiesTests
{
    [Theory]
    [InlineData("CONSULT", "The two leaders met.")]
    [InlineData("CONSULT", "The chiefs held a long telephone conversation.")]
    [InlineData("REJECT", "The amendment was shot down.")]
    [InlineData("REJECT", "The treaty was voted down by a wide margin.")]
    public void Find_WhoLeadsOthersAndWhatIsVotedOn_TellOfPublicLife(string type, string text) =>
        Assert.Contains(Texts.Claims(text), claim => string.Equals(claim.Event.Type, type, StringComparison.Ordinal));

    [Theory]
    [InlineData("The two guitarists met at art school.")]
    [InlineData("The teacher asked the pupils to open their books.")]
    [InlineData("The singer thanked her mother.")]
    public void Find_AmongPeopleWithoutOffice_TellsOfNothing(string text) => Assert.Empty(Texts.Claims(text));
}
