using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class ConquestTests
{
    [Theory]
    [InlineData("The army and allied fighters captured two villages.", "Government regains territory")]
    [InlineData("Rebels captured two villages from the army.", "Non-state actor overtakes territory")]
    public void Find_TakenPlace_IsNamedByWhoTookIt(string text, string subtype) => Assert.Equal(subtype, Texts.Claims(text)[0].Event.Subtype);
}
