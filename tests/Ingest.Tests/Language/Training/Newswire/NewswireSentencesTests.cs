using Ingest.Language.Conllu;
using Ingest.Language.Training.Newswire;
using Xunit;

namespace Ingest.Tests.Language.Training.Newswire;

public sealed class NewswireSentencesTests
{
    private const int Least = 2_500;
    private static readonly IReadOnlyList<ConlluSentence> Sentences = NewswireSentences.Read();

    [Fact]
    public void Read_AllSentences_AreManyAndNoTwoAlike()
    {
        Assert.InRange(Sentences.Count, Least, int.MaxValue);
        Assert.Equal(Sentences.Count, Sentences.DistinctBy(static sentence => string.Join(' ', sentence.Words.Select(static word => word.Form)), StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Read_EverySentence_IsATreeWithOneRoot() => Assert.All(Sentences, static sentence =>
    {
        Assert.Equal("root", Assert.Single(sentence.Words, static word => word.Head == 0).Relation);
        Assert.All(Enumerable.Range(1, sentence.Words.Count), word => Assert.True(ReachesRoot(sentence, word), sentence.Comment("text")));
    });

    private static bool ReachesRoot(ConlluSentence sentence, int word)
    {
        for (var step = 0; step <= sentence.Words.Count && word > 0; step++)
        {
            word = sentence.Words[word - 1].Head;
        }

        return word == 0;
    }
}
