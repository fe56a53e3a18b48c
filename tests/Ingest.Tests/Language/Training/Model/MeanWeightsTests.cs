using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Training.Model;

public sealed class MeanWeightsTests
{
    [Fact]
    public void Of_TwoLearners_HalvesWhatOneAloneKnows()
    {
        AveragedRow[] one = [new(1, [(0, 4f), (2, 2f)]), new(9, [(1, 1f)])];
        AveragedRow[] other = [new(1, [(0, 2f)]), new(5, [(3, -6f)])];

        var mean = MeanWeights.Of([one, other]).ToList();

        Assert.Equal([1UL, 5UL, 9UL], mean.Select(static row => row.Key));
        Assert.Equal([((byte)0, 3f), ((byte)2, 1f)], mean[0].Weights);
        Assert.Equal([((byte)3, -3f)], mean[1].Weights);
    }

    [Fact]
    public void Of_NoRows_GivesNone() => Assert.Empty(MeanWeights.Of([[], []]));
}
