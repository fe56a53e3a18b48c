using Ingest.Language.Parsing;
using Ingest.Language.Training.Parsing;

namespace Ingest.Tests.Language.Training.Parsing;

public sealed class TreeProjectionTests
{
    [Fact]
    public void Lift_ArcThatCrosses_HangsOnTheHeadsHead() =>
        Assert.Equal([2, 0, 2, 2, 2], TreeProjection.Lift([2, 0, 5, 1, 2]));

    [Fact]
    public void Lift_ProjectiveTree_StaysAsItIs() => Assert.Equal([2, 0, 4, 2, 4], TreeProjection.Lift([2, 0, 4, 2, 4]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Lift_AnyTree_CanBeBuiltByTransitions(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var heads = AnyTree(random, random.Next(1, 15));
            var lifted = TreeProjection.Lift(heads);
            Assert.Equal(lifted, Built(GoldTransitions.Of(lifted), heads.Length));
        }
    }

    [Fact]
    public void Of_TreeThatIsNotProjective_IsRefused() => Assert.Throws<ArgumentException>(() => GoldTransitions.Of([2, 0, 5, 1, 2]));

    private static int[] AnyTree(Random random, int count)
    {
        var order = Enumerable.Range(1, count).ToArray();
        random.Shuffle(order);
        var heads = new int[count];
        for (var index = 1; index < count; index++)
        {
            heads[order[index] - 1] = order[random.Next(index)];
        }

        return heads;
    }

    private static int[] Built(IEnumerable<Transition> steps, int count)
    {
        var (heads, stack, front) = (new int[count], new Stack<int>(), 1);
        foreach (var step in steps)
        {
            if (step == Transition.Shift)
            {
                stack.Push(front++);
                continue;
            }

            var child = stack.Pop();
            heads[child - 1] = step == Transition.Right ? stack.Peek() : front > count ? 0 : front;
        }

        return heads;
    }
}
