using Ingest.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class BestTreesTests
{
    private const int Seed = 7;
    private const int Rounds = 60;

    [Fact]
    public void Take_FirstTree_IsThatOfTheBestState()
    {
        foreach (var beam in Searches(12))
        {
            var trees = new BestTrees(4, 1 << 28);
            trees.Take(beam);
            Assert.Equal(HeadsOf(beam, beam.States[0]), trees.Heads(0).ToArray());
            Assert.Equal(0, trees.Gap(0));
        }
    }

    [Fact]
    public void Take_AnySearch_GivesDifferentTreesBestFirst()
    {
        foreach (var beam in Searches(12))
        {
            var trees = new BestTrees(16, 1 << 28);
            trees.Take(beam);
            var gaps = Enumerable.Range(0, trees.Count).Select(trees.Gap).ToArray();
            Assert.Equal(gaps.Order(), gaps);
            var heads = Enumerable.Range(0, trees.Count).Select(number => string.Join(' ', trees.Heads(number).ToArray())).ToArray();
            Assert.Equal(heads.Length, heads.Distinct(StringComparer.Ordinal).Count());
            Assert.All(Enumerable.Range(0, trees.Count), number => AssertTree(trees.Heads(number).ToArray()));
        }
    }

    /// <summary>Trees that the search gave up on its way are found again: there are more than it ends with.</summary>
    [Fact]
    public void Take_StatesGivenUpForOnesThatLookAlike_GivesTheirTreesToo()
    {
        var more = 0;
        foreach (var beam in Searches(12))
        {
            var trees = new BestTrees(16, 1 << 28);
            trees.Take(beam);
            more += trees.Count > beam.States.Length ? 1 : 0;
        }

        Assert.True(more > 0, "no tree beside those of the last states");
    }

    [Fact]
    public void Take_RoomForOne_GivesOne()
    {
        var trees = new BestTrees(1, 1 << 28);
        trees.Take(AnySearch.Of(new Random(Seed), 20));
        Assert.Equal(1, trees.Count);
    }

    [Fact]
    public void Take_TreesFarBehind_LeavesThemOut()
    {
        foreach (var beam in Searches(12))
        {
            var (near, all) = (new BestTrees(16, 300), new BestTrees(16, 1 << 28));
            near.Take(beam);
            all.Take(beam);
            Assert.Equal(Enumerable.Range(0, all.Count).Count(number => all.Gap(number) <= 300), near.Count);
        }
    }

    private static IEnumerable<Beam> Searches(int words)
    {
        var random = new Random(Seed);
        return Enumerable.Range(0, Rounds).Select(_ => AnySearch.Of(random, words));
    }

    private static int[] HeadsOf(Beam beam, int last)
    {
        var heads = new int[beam.Space.Words];
        for (var state = last; beam.Space.State(state).Before >= 0; state = beam.Space.State(state).Before)
        {
            if (beam.Space.ArcOf(state) is var (child, head))
            {
                heads[child - 1] = head;
            }
        }

        return heads;
    }

    private static void AssertTree(int[] heads)
    {
        Assert.Single(heads, heads.Length + 1);
        for (var place = 1; place <= heads.Length; place++)
        {
            var steps = 0;
            for (var above = place; above <= heads.Length; above = heads[above - 1])
            {
                Assert.True(++steps <= heads.Length, $"word {place} hangs in a circle");
            }
        }
    }
}
