using Ingest.Claims.Syntax;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims.Syntax;

public sealed class SyntaxTreeTests
{
    private static readonly SyntaxTree Tree = new(new LanguageEngine().Analyze("The old bridge fell. Nobody was hurt."));

    [Fact]
    public void Left_WordWithWhatHangsOnIt_IsItsFirst() => Assert.Equal("The", Text(Tree.Left(WordOf("bridge"))));

    [Fact]
    public void Within_WordOfAnotherSentence_IsNot()
    {
        Assert.True(Tree.Within(WordOf("old"), WordOf("fell")));
        Assert.False(Tree.Within(WordOf("hurt"), WordOf("fell")));
    }

    [Fact]
    public void SentenceEnd_LastWordOfTheFirst_IsWhereTheSecondStarts()
    {
        Assert.Equal("Nobody", Text(Tree.SentenceEnd(WordOf("fell"))));
        Assert.True(Tree.OpensSentence(WordOf("Nobody")));
    }

    [Theory]
    [InlineData("nsubj:outer", "Subject")]
    [InlineData("obl:tmod", "Oblique")]
    [InlineData("acl:relcl", "RelativeClause")]
    [InlineData("never:heard", "Other")]
    public void Of_SubtypeNotToldApart_IsItsMainRelation(string name, string relation) => Assert.Equal(relation, Relations.Of(name).ToString());

    [Fact]
    public void WordAt_BehindTheText_IsNone() => Assert.Equal(-1, Tree.WordAt(Tree.Text.Length));

    private static int WordOf(string text) => Enumerable.Range(0, Tree.Count).Single(word => Text(word) == text);

    private static string Text(int word) => Tree[word].Of(Tree.Text).ToString();
}
