using Ingest.Language;
using Ingest.Language.Conllu;
using Xunit;

namespace Ingest.Tests.Language.Conllu;

public sealed class ConlluRowsTests
{
    [Fact]
    public void Of_JoinedWords_AreAMultiwordToken()
    {
        const string Text = "He can't.";
        Word[] words = [new(0, 2), new(3, 2, JoinedToNext: true), new(5, 3), new(8, 1)];
        var sentence = ConlluRows.Of(Text, words, new Sentence(0, 9, 0, 0) { WordCount = 4 }, []);
        Assert.Equal([new ConlluToken(2, 3, "can't", "SpaceAfter=No")], sentence.Multiwords);
        Assert.Equal(["_", "_", "_", "_"], sentence.Words.Select(static word => word.Misc), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_SentenceOnTwoLines_IsWrittenOnOne()
    {
        const string Text = "It rains\nhere.";
        var sentence = ConlluRows.Of(Text, [new Word(0, 2)], new Sentence(0, Text.Length, 0, 0) { WordCount = 1 }, []);
        Assert.Equal(["# text = It rains here."], sentence.Comments);
    }

    [Fact]
    public void Row_SecondSentence_NumbersHeadsFromOne()
    {
        var row = ConlluRows.Row(new Word(4, 1, UniversalTag.Propn, "NNP", "x", "Number=Sing", Head: 7, Relation: "flat"), 5, "X", "_");
        Assert.Equal(new ConlluWord("X", "x", "PROPN", "NNP", "Number=Sing", 3, "flat", "_"), row);
    }
}
