using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class ArmedSidesTests
{
    [Theory]
    [InlineData("Insurgents attacked an army base near the lake.", "Armed clash")]
    [InlineData("Rebels attacked a convoy of government soldiers.", "Armed clash")]
    [InlineData("Rebels attacked a village near the lake.", "Attack")]
    [InlineData("Gunmen attacked a policeman outside his house.", "Attack")]
    public void Find_Attack_IsAClashWhereBothSidesBearArms(string text, string subtype) => Assert.Equal(subtype, Texts.Claims(text)[0].Event.Subtype);
}
