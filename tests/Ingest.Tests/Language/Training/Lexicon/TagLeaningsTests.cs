using Ingest.Language.Conllu;
using Ingest.Language.Training.Lexicon;
using Xunit;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class TagLeaningsTests
{
    [Fact]
    public void Add_WordThatNoSentenceHas_LeansAsItsNeighboursDo()
    {
        IReadOnlyList<(string Word, float[] Vector)> words =
            [("burn", [1f, 0, 0.1f]), ("loot", [0.9f, 0.1f, 0]), ("rebel", [0, 1f, 0.1f]), ("town", [0.1f, 0.9f, 0]), ("torch", [0.95f, 0.05f, 0])];
        var tags = WordTags.Of(Enumerable.Repeat(Sentence(("burn", "VB"), ("loot", "VB"), ("rebel", "NN"), ("town", "NN")), 40));

        var torch = TagLeanings.Add(words, tags)[^1];

        Assert.Equal(3 + 2, torch.Length);
        Assert.True(torch[3] > 3 * Math.Abs(torch[4]), $"verb {torch[3]}, noun {torch[4]}");
    }

    [Fact]
    public void Add_AnyVectors_GivesThemLengthOne()
    {
        var joined = TagLeanings.Add([("a", [0.6f, 0.8f]), ("b", [1f, 0])], WordTags.Of([Sentence(("a", "DT"), ("b", "NN"))]));

        Assert.All(joined, static vector => Assert.Equal(1, Math.Sqrt(vector.Sum(static value => value * value)), tolerance: 1e-4));
    }

    [Fact]
    public void TryFind_WordInTwoTagsAndCases_GivesTheShares()
    {
        var tags = WordTags.Of([Sentence(("Strike", "NN"), ("strike", "VB")), Sentence(("strike", "NN"), ("1998", "CD"))]);

        Assert.True(tags.TryFind("strike", out var shares, out var uses));
        Assert.Equal(3, uses);
        Assert.Equal([2 / 3.0, 1 / 3.0, 0], shares);
        Assert.True(tags.TryFind("0000", out _, out _));
        Assert.False(tags.TryFind("raid", out _, out _));
    }

    private static ConlluSentence Sentence(params (string Form, string Tag)[] words)
    {
        var lines = words.Index().Select(static word => $"{word.Index + 1}\t{word.Item.Form}\t_\tX\t{word.Item.Tag}\t_\t0\troot\t_\t_");
        using var reader = new StringReader(string.Join('\n', lines) + "\n\n");
        return Assert.Single(ConlluReader.Read(reader));
    }
}
