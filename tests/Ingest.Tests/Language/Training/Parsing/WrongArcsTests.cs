using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Training.Parsing;

/// <summary>"Rebels left town": both nouns hang on the verb.</summary>
public sealed class WrongArcsTests
{
    private const string Text = "Rebels left town";
    private static readonly int[] Heads = [2, 4, 2];
    private readonly ParseSpace _space = new(new WordClasses(new ModelSections().Open()));
    private readonly WrongArcs _wrong = new(worth: 60);

    public WrongArcsTests()
    {
        _space.Start(Text, [new Word(0, 6), new Word(7, 4), new Word(12, 4)]);
        _wrong.Take(Heads);
    }

    [Fact]
    public void Of_NothingOnTheStack_IsNought() => Assert.Equal(default, _wrong.Of(_space, 0));

    [Fact]
    public void Of_ArcsOfTheTrueTree_GetNothing()
    {
        var rebels = _space.Apply(0, Transition.Shift, 0);
        Assert.Equal(0, _wrong.Of(_space, rebels).Left);
        var town = _space.Apply(_space.Apply(_space.Apply(rebels, Transition.Left, 0), Transition.Shift, 0), Transition.Shift, 0);
        Assert.Equal(new TransitionScores(0, 60, 0), _wrong.Of(_space, town));
    }

    [Fact]
    public void Of_ArcsThatTheTrueTreeHasNot_GetTheirWorth()
    {
        var left = _space.Apply(_space.Apply(0, Transition.Shift, 0), Transition.Shift, 0);
        Assert.Equal(new TransitionScores(0, 60, 60), _wrong.Of(_space, left));
    }

    [Fact]
    public void Of_SentenceWithCrossingArcs_LearnsFromItsLiftedTree()
    {
        var lesson = TransitionLesson.Of(new ParsedSentence("x", "a b c d", new Word[4], [3, 4, 0, 3], ["dep", "dep", "root", "dep"]));
        Assert.Equal([3, 3, 5, 3], lesson.Heads);
        Assert.Equal(8, lesson.Steps.Length);
    }
}
