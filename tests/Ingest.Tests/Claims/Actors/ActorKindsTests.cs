using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class ActorKindsTests
{
    [Theory]
    [InlineData("Government troops attacked the village.", "state-force")]
    [InlineData("Rebel forces attacked the village.", "rebel-group")]
    [InlineData("Gunmen attacked the village.", "rebel-group")]
    [InlineData("Masked men attacked the village.", "rebel-group")]
    [InlineData("Bandits attacked the village.", "criminals")]
    [InlineData("The ministry banned the march.", "government")]
    [InlineData("Hundreds of residents blocked the road to the mine.", "civilians")]
    [InlineData("Opposition lawmakers condemned the attack.", "opposition")]
    [InlineData("Army spokesmen condemned the attack.", "state-force")]
    [InlineData("The union condemned the attack.", "organisation")]
    [InlineData("The group attacked the village.", "rebel-group")]
    [InlineData("The group condemned the attack.", "organisation")]
    [InlineData("Iskari planes bombed the village.", "state-force")]
    [InlineData("Eritrean units attacked the village.", "state-force")]
    [InlineData("Deputies condemned the attack.", "government")]
    [InlineData("Sheriff's deputies attacked the village.", "state-force")]
    [InlineData("Staff condemned the attack.", "civilians")]
    [InlineData("The emirate condemned the attack.", "government")]
    [InlineData("The World Relief Council condemned the attack.", "organisation")]
    public void Find_ActorOfAClaim_HasItsKind(string text, string kind) => Assert.Equal(kind, Texts.Claims(text)[0].Actor?.Kind);

    [Fact]
    public void Find_ThingThatEndsLikeAWordForPeople_HasNoKind()
    {
        var target = Texts.Claims("Rebels seized computers.")[0].Target;
        Assert.Equal(("computers", null), (target?.Text, target?.Kind));
    }
}
