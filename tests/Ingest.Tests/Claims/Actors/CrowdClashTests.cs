using Xunit;

namespace Ingest.Tests.Claims.Actors;

public sealed class CrowdClashTests
{
    [Theory]
    [InlineData("Students clashed with police in the capital.", "PROTEST", "Violent demonstration")]
    [InlineData("Villagers clashed with soldiers near the dam.", "PROTEST", "Violent demonstration")]
    [InlineData("Rebels clashed with soldiers in the capital.", "ASSAULT", "Armed clash")]
    public void Find_Clash_IsARiotWhereOneSideBearsNoArms(string text, string type, string subtype)
    {
        var claim = Texts.Claims(text)[0];
        Assert.Equal((type, subtype), (claim.Event.Type, claim.Event.Subtype));
    }
}
