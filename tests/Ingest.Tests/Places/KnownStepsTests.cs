using Ingest.Places;
using Xunit;

namespace Ingest.Tests.Places;

public sealed class KnownStepsTests
{
    private const ulong OneRun = 0xFEDC_BA98_7654_3210;

    [Fact]
    public void TryGet_RunsOfOnePlaceInMemory_KnowsFourOfThem()
    {
        var steps = new KnownSteps();
        for (var i = 0; i < 4; i++)
        {
            steps.Keep(Beside(i), new NameStep(i - 1, i % 2 == 0));
        }

        for (var i = 0; i < 4; i++)
        {
            Assert.True(steps.TryGet(Beside(i), out var step));
            Assert.Equal(new NameStep(i - 1, i % 2 == 0), step);
        }
    }

    [Fact]
    public void Keep_PlaceIsFull_TakesTheLastOnes()
    {
        var steps = new KnownSteps();
        for (var i = 0; i < 5; i++)
        {
            steps.Keep(Beside(i), NameStep.None);
        }

        Assert.Equal([true, true, true, false, true], Enumerable.Range(0, 5).Select(i => steps.TryGet(Beside(i), out _)));
    }

    [Fact]
    public void TryGet_NeverKept_IsFalse() => Assert.False(new KnownSteps().TryGet(OneRun, out _));

    private static ulong Beside(int i) => OneRun + ((ulong)i << 40);
}
