using Xunit;

namespace Ingest.Tests.Claims.Roles;

public sealed class StruckTests
{
    [Theory]
    [InlineData("An earthquake levelled two villages.", "earthquake", "two villages")]
    [InlineData("The fire that ravaged the old market is out.", "ravaged", "the old market")]
    [InlineData("A roadside bomb hit an army truck.", "hit", "an army truck")]
    [InlineData("A bomb that tore through a market wounded six people.", "tore", "a market")]
    [InlineData("An earthquake worried the mayor.", "earthquake", null)]
    public void Find_WhatAnEventStrikes_IsItsTarget(string text, string trigger, string? target) =>
        Assert.Equal(target, Texts.Claims(text).First(claim => claim.Event.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Target?.Text);
}
