using Ingest.Language.Training.Lexicon;
using Xunit;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class WordClustersTests
{
    [Fact]
    public void Of_VectorsInTwoDirections_PartsThem() =>
        Assert.Equal([0, 1, 0, 1], WordClusters.Of([[1f, 0, 0], [0, 1f, 0], [0.9f, 0, 0.4f], [0, 0.9f, 0.4f]], clusters: 2));

    [Fact]
    public void Of_FewerVectorsThanClusters_GivesEachItsOwn() =>
        Assert.Equal([0, 1], WordClusters.Of([[1f, 0], [0, 1f]], clusters: 9));

    [Fact]
    public void Of_MoreClustersThanARegisterHolds_StillFindsEachVectorsOwn()
    {
        var vectors = Enumerable.Range(0, 21).Select(static place => Enumerable.Range(0, 21).Select(at => at == place ? 1f : 0).ToArray()).ToList();

        Assert.Equal(Enumerable.Range(0, 21), WordClusters.Of(vectors, clusters: 21));
    }
}
