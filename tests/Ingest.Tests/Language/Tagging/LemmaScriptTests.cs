using Ingest.Language.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Tagging;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("cities", "city")]
    [InlineData("RUNNING", "run")]
    [InlineData("States", "State")]
    [InlineData("n't", "not")]
    [InlineData("AP", "AP")]
    public void Between_WordAndLemma_MakesTheLemmaOfTheWord(string word, string lemma) =>
        Assert.Equal(lemma, LemmaScript.Between(word, lemma)?.Of(word));

    [Fact]
    public void Between_LemmaOfAnotherWord_IsNone() => Assert.Null(LemmaScript.Between("incomprehensible", "clear"));

    [Theory]
    [InlineData("=be")]
    [InlineData("L3y")]
    [InlineData("K0")]
    public void Parse_Line_IsWrittenTheSame(string line) => Assert.Equal(line, LemmaScript.Parse(line).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Lx")]
    [InlineData("M1")]
    public void Parse_AnotherLine_Throws(string line) => Assert.Throws<InvalidDataException>(() => LemmaScript.Parse(line));

    [Fact]
    public void Of_WordShorterThanTheCut_LosesAll() => Assert.Equal("y", LemmaScript.Parse("L3y").Of("ie"));

    [Fact]
    public void Of_LongWord_IsWrittenInSmallLetters() => Assert.Equal(new string('a', 100_000), LemmaScript.Parse("L1").Of(new string('A', 100_001)));
}
