using Ingest.Language.Training.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Training.Parsing;

public sealed class TreeLearningTests
{
    private const int Good = 11;
    private const int Bad = 22;
    private const int Rare = 33;

    /// <summary>The search likes the first tree better, and the second is right each time.</summary>
    [Fact]
    public void Learn_TreesThatAreRightBecauseOfAFeature_GivesItWeight()
    {
        var section = Learn([.. Enumerable.Repeat(new TreeLesson([0, 40], [3, 5], [[Bad], [Good]]), 20)]);
        Assert.True((sbyte)section[Good] > 0 && (sbyte)section[Bad] < 0, $"{(sbyte)section[Good]}, {(sbyte)section[Bad]}");
    }

    [Fact]
    public void Learn_FeatureOfFewSentences_GivesItNone()
    {
        var lessons = Enumerable.Repeat(new TreeLesson([0, 40], [3, 5], [[Bad], [Good]]), 20).Append(new TreeLesson([0, 40], [3, 5], [[], [Rare]])).ToList();
        Assert.Equal(0, Learn(lessons)[Rare]);
    }

    [Fact]
    public void Learn_Twice_GivesTheSameBytes()
    {
        TreeLesson[] lessons = [new([0, 40], [3, 5], [[Bad], [Good]]), new([0, 10, 90], [5, 5, 2], [[Good], [], [Bad]])];
        Assert.Equal(Learn(lessons), Learn(lessons));
    }

    private static byte[] Learn(IReadOnlyList<TreeLesson> lessons) => new TreeLearning(ChoiceSettings.Shipped with { FewestUses = 2 }, new Random(1)).Learn(lessons);
}
