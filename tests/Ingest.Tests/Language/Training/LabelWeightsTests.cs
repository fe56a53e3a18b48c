using Ingest.Language.Naming;
using Ingest.Language.Training.Naming;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class LabelWeightsTests
{
    [Fact]
    public void Add_ChangedFeatures_SumsTheirWeights()
    {
        var weights = new LabelWeights(3);
        weights.Change(feature: 0, label: 0, change: 4, step: 1);
        weights.Change(feature: 2, label: 0, change: 3, step: 1);
        weights.Change(feature: 2, label: NameLabels.Count - 1, change: -4, step: 2);
        var sums = new int[LabelWeights.Stride];
        sums[0] = 1;
        weights.Add([0, 2], sums);
        Assert.Equal((8, -4), (sums[0], sums[NameLabels.Count - 1]));
        Assert.All(sums[1..(NameLabels.Count - 1)], static sum => Assert.Equal(0, sum));
    }

    [Fact]
    public void AddAverages_WeightThatStoodForSomeSteps_CountsForThoseOnly()
    {
        var weights = new LabelWeights(2);
        weights.Change(feature: 1, label: 3, change: 8, step: 6);
        var averages = new float[2 * NameLabels.Count];
        weights.AddAverages(averages, steps: 8);
        Assert.Equal(8 * (1 - (6f / 8)), averages[NameLabels.Count + 3]);
        Assert.Equal(1, averages.Count(static average => average != 0));
    }
}
