using Ingest.Language.Conllu;
using Xunit;

namespace Ingest.Tests.Language.Conllu;

public sealed class ConlluReaderTests
{
    private const string Two = """
        # newpar
        # text = I don't.
        1	I	I	PRON	PRP	Case=Nom	2	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
        2	do	do	AUX	VBP	_	0	root	_	_
        3	n't	not	PART	RB	_	2	advmod	_	_
        3.1	go	go	VERB	VB	_	_	_	_	_
        4	.	.	PUNCT	.	_	2	punct	_	_

        1	Yes	yes	INTJ	UH	_	0	root	_	_
        """;

    [Fact]
    public void Read_TwoSentences_WordsMultiwordsAndComments()
    {
        var sentences = ConlluReader.Read(new StringReader(Two)).ToList();
        Assert.Equal(["I", "do", "n't", "."], sentences[0].Words.Select(static word => word.Form), StringComparer.Ordinal);
        Assert.Equal(new ConlluToken(2, 3, "don't", "SpaceAfter=No"), Assert.Single(sentences[0].Multiwords));
        Assert.Equal("I don't.", sentences[0].Comment("text"));
        Assert.Equal(string.Empty, sentences[0].Comment("newpar"));
        Assert.Null(sentences[1].Comment("text"));
        Assert.Equal("Yes", Assert.Single(sentences[1].Words).Form);
    }

    [Theory]
    [InlineData("1\tI", "ten columns")]
    [InlineData("2\tI\tI\tPRON\tPRP\t_\t0\troot\t_\t_", "does not follow")]
    [InlineData("1\tI\tI\tPRON\tPRP\t_\tx\troot\t_\t_", "not the number")]
    public void Read_RowThatIsNone_SaysWhereAndWhy(string row, string why)
    {
        var told = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(new StringReader(row)).ToList());
        Assert.Contains("Line 1", told.Message, StringComparison.Ordinal);
        Assert.Contains(why, told.Message, StringComparison.Ordinal);
    }
}
