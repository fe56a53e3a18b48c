using Ingest.Language.Training.Naming;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class FeatureNumbersTests
{
    // Keys are counted by their highest bits, so those of a test differ there.
    private static readonly ulong[] Often = [Key(1, 1), Key(2, 4), Key(3, 8)];
    private static readonly ulong Once = Key(4, 12);

    [Fact]
    public void Of_Runs_NumbersWhatIsMetOftenWithTwinsFirst()
    {
        var numbers = FeatureNumbers.Of(Runs(), least: 2);
        Assert.Equal([Key(2, 4), Key(3, 8), Key(1, 1)], numbers.Keys);
        Assert.Equal(2, numbers.Twins);
    }

    [Fact]
    public void Number_Run_LeavesOutWhatIsMetSeldom() =>
        Assert.Equal([2, 0, 1], FeatureNumbers.Of(Runs(), least: 2).Number(Runs()[0]).Features[0]);

    private static List<NameRun> Runs() => [new([[Often[0], Once, Often[1], Often[2]]], [1], 0), new([Often], [1], 0)];

    private static ulong Key(ulong high, ulong low) => (high << 40) + low;
}
