using Ingest.Language.Naming;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class SurenessTests
{
    [Theory]
    [InlineData(0, -5, 0.3)]
    [InlineData(0, 0, 0.3)]
    [InlineData(0, 99, 0.3)]
    [InlineData(0, 100, 0.9)]
    [InlineData(1, int.MaxValue, 0.8)]
    public void Of_Gap_GivesTheShareOfItsStep(int @class, int gap, double expected) =>
        Assert.Equal(expected, Sureness.Read(["-2147483648 100", "30 90", "40 80"]).Of(@class, gap));
}
