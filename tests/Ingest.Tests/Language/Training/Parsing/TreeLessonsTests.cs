using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Parsing;
using Ingest.Tests.Language.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Training.Parsing;

public sealed class TreeLessonsTests
{
    [Fact]
    public void Of_SentencesWithSeveralTrees_NotesWhatTellsThemApart()
    {
        var settings = ChoiceSettings.Shipped with { Margin = 1 << 28 };
        var lessons = new TreeLessons(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())), new HashedWeights(), settings);
        var sentences = SmallTreebank.Read();
        var made = sentences.Select(sentence => (sentence.Words.Length, Lesson: lessons.Of(sentence))).Where(static pair => pair.Lesson is not null).ToList();
        Assert.NotEmpty(made);
        foreach (var (words, lesson) in made)
        {
            Assert.True(lesson!.Gaps.Length > 1 && lesson.Gaps[0] == 0, "more than one tree, the best first");
            Assert.All(lesson.Right, right => Assert.InRange(right, 0, words));
            Assert.Equal(lesson.Gaps.Order(), lesson.Gaps);
            Assert.True(lesson.Features.Skip(1).All(features => !features.SequenceEqual(lesson.Features[0])), "two trees of the same features");
        }
    }

    /// <summary>Greedy transitions end with one tree: there is nothing to choose.</summary>
    [Fact]
    public void Of_OneTree_IsNone()
    {
        var lessons = new TreeLessons(new WordClasses(ModelFile.Of(new ModelSections().ToBytes())), new HashedWeights(), ChoiceSettings.Shipped with { Width = 1 });
        Assert.All(SmallTreebank.Read(), sentence => Assert.Null(lessons.Of(sentence)));
    }
}
