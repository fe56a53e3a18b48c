using Ingest.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class TreeDifferencesTests
{
    private const int Seed = 9;

    /// <summary>Arcs of one signature are taken for the same: they must have the very same features.</summary>
    [Fact]
    public void Write_ArcsOfOneSignature_HaveTheSameFeatures()
    {
        var (random, trees, different) = (new Random(Seed), new BestTrees(8, 1 << 28), 0);
        for (var round = 0; round < 60; round++)
        {
            var space = Take(trees, AnySearch.Of(random, 15));
            for (var number = 1; number < trees.Count; number++)
            {
                var (first, other) = (Arcs(space, trees.Shape(space, 0)), Arcs(space, trees.Shape(space, number)));
                foreach (var (one, two) in first.Zip(other))
                {
                    different += one.Signature == two.Signature ? 0 : 1;
                    Assert.True(one.Signature != two.Signature || one.Features.SequenceEqual(two.Features), "arcs of one signature and other features");
                }
            }
        }

        Assert.True(different > 0, "no two trees differ");
    }

    private static ParseSpace Take(BestTrees trees, Beam beam)
    {
        trees.Take(beam);
        return beam.Space;
    }

    private static (ulong Signature, ulong[] Features)[] Arcs(ParseSpace space, TreeShape tree)
    {
        var (signatures, keys) = (new ulong[space.Words], new ulong[FeatureKeys.Limit]);
        TreeDifferences.Write(tree, signatures);
        return [.. signatures.Select((signature, index) => (signature, keys[..ArcFeatures.Write(space, tree, index + 1, keys)]))];
    }
}
