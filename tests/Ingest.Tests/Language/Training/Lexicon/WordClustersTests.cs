using Ingest.Language.Training.Lexicon;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class WordClustersTests
{
    [Fact]
    public void Of_VectorsInTwoDirections_PartsThem()
    {
        (int Place, float Weight)[][] vectors = [[(0, 1f)], [(1, 1f)], [(0, 0.9f), (2, 0.4f)], [(1, 0.9f), (2, 0.4f)]];

        Assert.Equal([0, 1, 0, 1], WordClusters.Of(vectors, places: 3, clusters: 2));
    }

    [Fact]
    public void Of_FewerVectorsThanClusters_GivesEachItsOwn() =>
        Assert.Equal([0, 1], WordClusters.Of([[(0, 1f)], [(1, 1f)]], places: 2, clusters: 9));

    [Fact]
    public void Vectors_WordsBetweenTheSameWords_AreAlike()
    {
        var neighbours = new Neighbours();
        for (var time = 0; time < 10; time++)
        {
            neighbours.Add(["the", "town", "fell"]);
            neighbours.Add(["the", "city", "fell"]);
            neighbours.Add(["they", "spoke", "softly"]);
        }

        var vectors = neighbours.Vectors().ToDictionary(static word => word.Word, static word => word.Vector, StringComparer.Ordinal);

        Assert.Equal(vectors["town"], vectors["city"]);
        Assert.NotEqual(vectors["town"], vectors["spoke"]);
    }
}
