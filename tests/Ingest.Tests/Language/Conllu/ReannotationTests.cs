using Ingest.Language;
using Ingest.Language.Conllu;
using Xunit;

namespace Ingest.Tests.Language.Conllu;

public sealed class ReannotationTests
{
    private const string Treebank = """
        # newdoc id = one
        # newpar
        # text = Don't go.
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	AUX	VB	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        # text = It rains.
        1	It	it	PRON	PRP	_	2	expl	_	_
        2	rains	rain	VERB	VBZ	_	0	root	_	SpaceAfter=No
        2.1	_	_	_	_	_	_	_	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_

        # newpar id = one-p2
        # text = Stop!
        1	Stop	stop	VERB	VB	_	0	root	_	SpaceAfter=No
        2	!	!	PUNCT	.	_	1	punct	_	_

        # newdoc id = two
        1	Bye	bye	INTJ	UH	_	0	root	_	_


        """;

    [Fact]
    public void Group_Newdoc_BeginsADocument() =>
        Assert.Equal([3, 1], ConlluDocument.Group(Sentences()).Select(static document => document.Count));

    [Fact]
    public void TextOf_Document_PartsParagraphsByABlankLine() =>
        Assert.Equal(["Don't go. It rains.\n\nStop!", "Bye"], ConlluDocument.Group(Sentences()).Select(ConlluDocument.TextOf), StringComparer.Ordinal);

    [Fact]
    public void OfWords_MultiwordToken_JoinsItsWords()
    {
        var document = ConlluDocument.OfWords(ConlluDocument.Group(Sentences()).First());
        Assert.Equal("Don't go. It rains.\n\nStop!", document.Text);
        Assert.Equal(["Do", "n't", "go", ".", "It", "rains", ".", "Stop", "!"], document.Words.Select(word => word.Of(document.Text).ToString()), StringComparer.Ordinal);
        Assert.Equal(0, Assert.Single(document.Words, static word => word.JoinedToNext).Offset);
        Assert.Equal((4, 3, "It rains."), (document.Sentences[1].FirstWord, document.Sentences[1].WordCount, document.Text.Substring(document.Sentences[1].Offset, document.Sentences[1].Length)));
    }

    [Fact]
    public void OfSameWords_TaggerAndParser_KeepWordsAndSetTheRest()
    {
        var grammar = new Grammar(null, Shout, Chain);
        var text = Written(Reannotation.OfSameWords(Sentences(), grammar));
        Assert.Contains("1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tDO\tX\t_\t_\t0\troot\t_\t_\n2\tn't\tN'T\tX\t_\t_\t1\tdep\t_\t_\n3\tgo\tGO\tX\t_\t_\t2\tdep\t_\tSpaceAfter=No\n", text, StringComparison.Ordinal);
        Assert.Contains("# newpar id = one-p2\n# text = Stop!\n1\tStop\tSTOP\tX\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t!\t!\tX\t_\t_\t1\tdep\t_\t_\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Anew_Documents_AreCutAndNumbered()
    {
        var text = Written(Reannotation.Anew(Sentences(), new Grammar(null, Shout, Chain), null));
        Assert.StartsWith("# newdoc id = one\n# sent_id = one-1\n# text = Don't go.\n1\tDon't\tDON'T\tX\t_\t_\t0\troot\t_\t_\n2\tgo\tGO\tX\t_\t_\t1\tdep\t_\tSpaceAfter=No\n3\t.\t", text, StringComparison.Ordinal);
        Assert.Contains("# sent_id = one-3\n# newpar\n# text = Stop!\n", text, StringComparison.Ordinal);
        Assert.EndsWith("# newdoc id = two\n# sent_id = two-1\n# text = Bye\n1\tBye\tBYE\tX\t_\t_\t0\troot\t_\t_\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Anew_GrammarWithoutTagger_LeavesColumnsEmpty() =>
        Assert.Contains("1\tBye\t_\t_\t_\t_\t_\t_\t_\t_\n", Written(Reannotation.Anew(Sentences(), new Grammar(null, null, null), null)), StringComparison.Ordinal);

    [Fact]
    public void Annotate_SentenceTooLongForATree_HangsItsPartsOnTheFirst()
    {
        var text = string.Concat(Enumerable.Repeat("a ", 900));
        Word[] words = [.. Enumerable.Range(0, 900).Select(static index => new Word(index * 2, 1))];
        new Grammar(null, Shout, Chain).Annotate(text, words, [new Sentence(0, text.Length - 1, 0, 0) { WordCount = 900 }]);
        Assert.Equal(0, Assert.Single(Enumerable.Range(0, 900), index => words[index].Head < 0));
        Assert.Equal([0, 0], Enumerable.Range(0, 900).Where(index => words[index].Relation == "parataxis").Select(index => words[index].Head));
        Assert.All(Enumerable.Range(1, 899), index => Assert.InRange(words[index].Head, 0, index - 1));
    }

    private static void Shout(string text, ReadOnlySpan<Word> sentence, Span<Word> result)
    {
        for (var index = 0; index < sentence.Length; index++)
        {
            result[index] = sentence[index] with { Tag = UniversalTag.X, Lemma = sentence[index].Of(text).ToString().ToUpperInvariant() };
        }
    }

    private static void Chain(string text, Span<Word> sentence)
    {
        for (var index = 0; index < sentence.Length; index++)
        {
            sentence[index] = sentence[index] with { Head = index - 1, Relation = index == 0 ? "root" : "dep" };
        }
    }

    private static IEnumerable<ConlluSentence> Sentences() => ConlluReader.Read(new StringReader(Treebank));

    private static string Written(IEnumerable<ConlluSentence> sentences)
    {
        using var writer = new StringWriter();
        foreach (var sentence in sentences)
        {
            ConlluWriter.Write(writer, sentence);
        }

        return writer.ToString();
    }
}
