using Ingest.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class ScoreMemoTests
{
    [Fact]
    public void Number_SignatureAskedAgain_KeepsItsNumber()
    {
        var memo = new ScoreMemo();
        memo.Start(5);
        Assert.Equal([0, 1, 0], Numbers(memo, 7, 9, 7));
        Assert.Equal([1, 2], Numbers(memo, 9, 11));
        Assert.Equal(3, memo.Count);
    }

    [Fact]
    public void Number_NextSentence_KnowsNothing()
    {
        var memo = new ScoreMemo();
        memo.Start(5);
        Numbers(memo, 7, 9);
        memo.Start(5);
        Assert.Equal([0, 1], Numbers(memo, 9, 7));
    }

    [Fact]
    public void Number_ManySignatures_LosesNoSum()
    {
        var memo = new ScoreMemo();
        memo.Start(1);
        for (var index = 0; index < 5_000; index++)
        {
            var (number, fresh) = (new int[1], new int[1]);
            Assert.Equal(1, memo.Number([(ulong)index + 1], number, fresh));
            Assert.Equal(index, number[0]);
            memo.From(index)[0] = new TransitionScores(index, 0, 0);
        }

        Assert.All(Enumerable.Range(0, 5_000), index => Assert.Equal(index, memo.At(index).Shift));
    }

    private static int[] Numbers(ScoreMemo memo, params ulong[] signatures)
    {
        var numbers = new int[signatures.Length];
        memo.Number(signatures, numbers, new int[signatures.Length]);
        return numbers;
    }
}
