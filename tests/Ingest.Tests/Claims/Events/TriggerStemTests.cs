using Ingest.Claims.Events;
using Xunit;

namespace Ingest.Tests.Claims.Events;

public sealed class TriggerStemTests
{
    [Theory]
    [InlineData("bombed", "the bombing", true)]
    [InlineData("attacks", "attacked", true)]
    [InlineData("killed", "killing", true)]
    [InlineData("withdrawal", "withdrew", true)]
    [InlineData("car explosion", "exploded", true)]
    [InlineData("killed", "injured", false)]
    [InlineData("arrest", "", false)]
    public void Meet_Triggers_OnlyWithAVerbInCommon(string one, string other, bool meet)
    {
        Assert.Equal(meet, TriggerStem.Meet(one, other));
        Assert.Equal(meet, TriggerStem.Meet(other, one));
    }
}
