using Ingest.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class TreeChooserTests
{
    private const int Seed = 5;

    [Fact]
    public void Choose_NoWeights_TakesTheTreeThatTheSearchLikesBest()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 20; round++)
        {
            var (beam, trees) = Search(random);
            var chosen = new TreeChooser(new TreeWeights(new byte[1 << TreeWeights.Bits])).Choose(beam.Space, trees);
            Assert.Equal(trees.Heads(0).ToArray(), HeadsOf(chosen, beam.Space.Words));
        }
    }

    /// <summary>The choice sums only where trees differ: it must be that of whole sums.</summary>
    [Fact]
    public void Choose_AnyWeights_TakesTheTreeOfTheHighestSum()
    {
        var (random, section, others) = (new Random(Seed), new byte[1 << TreeWeights.Bits], 0);
        random.NextBytes(section);
        var weights = new TreeWeights(section);
        for (var round = 0; round < 60; round++)
        {
            var (beam, trees) = Search(random);
            var best = Enumerable.Range(0, trees.Count).MaxBy(number => Sum(beam.Space, trees.Shape(beam.Space, number), weights) - trees.Gap(number));
            others += best == 0 ? 0 : 1;
            Assert.Equal(trees.Heads(best).ToArray(), HeadsOf(new TreeChooser(weights).Choose(beam.Space, trees), beam.Space.Words));
        }

        Assert.True(others > 0, "the first tree was always the best");
    }

    [Fact]
    public void TreeWeights_SectionOfAnotherLength_IsRefused() =>
        Assert.Throws<InvalidDataException>(static () => new TreeWeights(new byte[(1 << TreeWeights.Bits) - 1]));

    private static (Beam Beam, BestTrees Trees) Search(Random random)
    {
        var (beam, trees) = (AnySearch.Of(random, 14), new BestTrees(4, 1 << 28));
        trees.Take(beam);
        return (beam, trees);
    }

    private static int Sum(ParseSpace space, TreeShape tree, TreeWeights weights)
    {
        var keys = new ulong[FeatureKeys.Limit];
        return Enumerable.Range(1, space.Words).Sum(place => weights.Sum(keys.AsSpan(0, ArcFeatures.Write(space, tree, place, keys))));
    }

    private static int[] HeadsOf(TreeShape tree, int words) => [.. Enumerable.Range(1, words).Select(place => tree.At(place).Head)];
}
