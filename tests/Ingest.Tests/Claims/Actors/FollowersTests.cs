using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class FollowersTests
{
    [Theory]
    [InlineData("The warlord said his men attacked the village.", "rebel-group")]
    [InlineData("Insurgent commanders denied that their people had attacked the village.", "rebel-group")]
    [InlineData("The colonel said his men attacked the village.", "state-force")]
    [InlineData("The village was attacked by the cartel's men.", "criminals")]
    [InlineData("The teacher said his people attacked the village.", "civilians")]
    [InlineData("The Popular Front laid down no arms and two of its units attacked the village.", "rebel-group")]
    public void Find_FollowersOfSomebody_AreOnHisSide(string text, string kind) => Assert.Equal(kind, Texts.Claims(text).First(static claim => claim.Event.Type is "ASSAULT").Actor?.Kind);

    [Fact]
    public void Find_LeaderAmongTheWordsForHisFollowers_EndsTheSearch() => Assert.NotEmpty(Texts.Claims("One member of his men attacked the village."));

    [Theory]
    [InlineData("Norway scrambled two fighters.", "state-force")]
    [InlineData("Norway disarmed two fighters.", "rebel-group")]
    public void Find_FightersThatTakeOff_ArePlanes(string text, string kind) => Assert.Equal(kind, Texts.Claims(text)[0].Target?.Kind);
}
