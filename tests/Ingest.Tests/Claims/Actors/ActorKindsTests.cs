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
    [InlineData("The first of 700 peacekeepers entered the village.", "state-force")]
    [InlineData("Iskari agents attacked the village.", "state-force")]
    [InlineData("A corvette shelled the harbour.", "state-force")]
    [InlineData("The coast guard attacked the village.", "state-force")]
    [InlineData("Interior ministry troops attacked the village.", "state-force")]
    [InlineData("The intelligence service condemned the attack.", "state-force")]
    [InlineData("Arsonists attacked the village.", "rebel-group")]
    [InlineData("The Arun Liberation Army attacked the village.", "rebel-group")]
    [InlineData("Hitmen attacked the village.", "criminals")]
    [InlineData("Drug traffickers attacked the village.", "criminals")]
    [InlineData("The attorney general condemned the attack.", "government")]
    [InlineData("Government negotiators condemned the attack.", "government")]
    [InlineData("The supreme leader condemned the attack.", "government")]
    [InlineData("The Peruvian leader condemned the attack.", "government")]
    [InlineData("The prefecture banned the march.", "government")]
    [InlineData("Hawkers and porters blocked the road to the mine.", "civilians")]
    [InlineData("Two vigilantes attacked the village.", "rebel-group")]
    [InlineData("The two navies attacked the village.", "state-force")]
    [InlineData("Village elders condemned the attack.", "civilians")]
    [InlineData("The bishops condemned the attack.", "organisation")]
    [InlineData("The secretary-general condemned the attack.", "organisation")]
    [InlineData("A coalition of charities condemned the attack.", "organisation")]
    [InlineData("A television crew condemned the attack.", "media")]
    [InlineData("Shipping firm Nordhav condemned the attack.", "organisation")]
    [InlineData("The rights group Vigie Sahel condemned the attack.", "organisation")]
    [InlineData("The Frente Oriental, a guerrilla army, attacked the village.", "rebel-group")]
    [InlineData("King Mswari condemned the attack.", "government")]
    [InlineData("King Mswari pardoned 214 prisoners, most of them women jailed for brewing beer.", "government")]
    [InlineData("A spokesman for the union condemned the attack.", "organisation")]
    [InlineData("A parliamentary panel condemned the attack.", "government")]
    [InlineData("The Liberation Front's chief condemned the attack.", "rebel-group")]
    [InlineData("Two armed groups attacked the village.", "rebel-group")]
    public void Find_ActorOfAClaim_HasItsKind(string text, string kind) => Assert.Equal(kind, Texts.Claims(text)[0].Actor?.Kind);

    [Theory]
    [InlineData("The tribal leader condemned the attack.", "civilians")]
    [InlineData("The Kurdish leader attacked the village.", "person")]
    public void Find_LeaderOfAPeople_GovernsNoCountry(string text, string kind) => Assert.Equal(kind, Texts.Claims(text)[0].Actor?.Kind);

    [Theory]
    [InlineData("Kenya deported 168 Liberians.", "civilians")]
    [InlineData("Troops attacked Islamic State of Iraq.", "rebel-group")]
    [InlineData("Troops attacked Da’esh.", "rebel-group")]
    [InlineData("Planes bombed a wedding party.", "civilians")]
    [InlineData("Rioters looted dozens of foreign-owned shops.", null)]
    [InlineData("Troops killed two of the fugitives.", "criminals")]
    public void Find_TargetOfAClaim_HasItsKind(string text, string? kind) => Assert.Equal(kind, Texts.Claims(text)[0].Target?.Kind);

    [Fact]
    public void Find_ThingsThatSoundLikeTrades_AreNoParty() => Assert.Empty(Texts.Claims("The two rivers meet below the old bridge."));
    [Fact]
    public void Find_ThingThatEndsLikeAWordForPeople_HasNoKind()
    {
        var target = Texts.Claims("Rebels seized computers.")[0].Target;
        Assert.Equal(("computers", null), (target?.Text, target?.Kind));
    }
}
