using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Parsing;

public sealed class ParserTests
{
    private const int Seed = 11;
    private static readonly Lazy<ModelFile> Small = new(SmallTreebank.Model);

    [Fact]
    public void Parse_SentencesItLearntFrom_GivesTheirTrees()
    {
        var parser = new Parser(Small.Value);
        foreach (var sentence in SmallTreebank.Read())
        {
            var words = sentence.Words.ToArray();
            parser.Parse(sentence.Text, words);
            Assert.Equal(sentence.Heads, words.Select(static word => word.Head + 1));
            Assert.Equal(sentence.Relations, words.Select(static word => word.Relation), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Parse_SentenceWithNewWords_GoesByTheirTags()
    {
        const string Text = "Police stormed the market.";
        Word[] words =
        [
            new(0, 6, UniversalTag.Noun, "NNS"), new(7, 7, UniversalTag.Verb, "VBD"), new(15, 3, UniversalTag.Det, "DT"), new(19, 6, UniversalTag.Noun, "NN"),
            new(25, 1, UniversalTag.Punct, "."),
        ];
        new Parser(Small.Value).Parse(Text, words);
        Assert.Equal([1, -1, 3, 1, 1], words.Select(static word => word.Head));
        Assert.Equal(["nsubj", "root", "det", "obj", "punct"], words.Select(static word => word.Relation), StringComparer.Ordinal);
    }

    [Fact]
    public void Parse_NoWords_DoesNothing() => new Parser(Small.Value).Parse(string.Empty, []);

    [Fact]
    public void Parse_AnyTagsOnAnyCharacters_GivesOneTree()
    {
        var random = new Random(Seed);
        var parser = new Parser(Small.Value);
        for (var round = 0; round < 300; round++)
        {
            var (text, words) = AnyWords(random, random.Next(1, 40));
            parser.Parse(text, words);
            AssertTree(words);
        }
    }

    [Fact]
    public void Parse_LongestSentence_GivesOneTree()
    {
        var (text, words) = AnyWords(new Random(Seed), Grammar.LongestSentence);
        new Parser(Small.Value).Parse(text, words);
        AssertTree(words);
    }

    [Fact]
    public void Parse_SentenceThatNobodyCut_IsRefused()
    {
        var (text, words) = AnyWords(new Random(Seed), Grammar.LongestSentence + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Parser(Small.Value).Parse(text, words));
    }

    [Theory]
    [InlineData(Grammar.LongestSentence + 1)]
    [InlineData(100_000)]
    public void Annotate_SentenceOfManyWords_GivesOneTree(int count)
    {
        var (text, words) = AnyWords(new Random(Seed), count);
        var grammar = new Grammar(null, static (_, sentence, result) => sentence.CopyTo(result), new Parser(Small.Value).Parse);
        grammar.Annotate(text, words, [new Sentence(0, text.Length, 0, 0) { WordCount = count }]);
        AssertTree(words);
    }

    [Fact]
    public void Parse_FromManyThreads_GivesTheSame()
    {
        var parser = new Parser(Small.Value);
        var (text, words) = AnyWords(new Random(Seed), 60);
        var once = words.ToArray();
        parser.Parse(text, once);
        var others = new Word[16][];
        Parallel.For(0, others.Length, index =>
        {
            others[index] = [.. words];
            parser.Parse(text, others[index]);
        });
        Assert.All(others, other => Assert.Equal(once, other));
    }

    [Fact]
    public void Parser_ModelWithoutOne_SaysWhatToDo()
    {
        var empty = ModelFile.Of(new ModelSections().ToBytes());
        Assert.Contains("train it again", Assert.Throws<InvalidDataException>(() => new Parser(empty)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ModelThatShips_FindsWhoDidWhat()
    {
        Assert.SkipUnless(ModelFile.English.Has(Parser.TransitionSection), "The model has no parser yet.");
        const string Text = "Government forces shelled the northern town of Maarat on Tuesday .";
        var words = Tagged(Text);
        new Parser(ModelFile.English).Parse(Text, words);
        Assert.Equal([1, 2, -1, 5, 5, 2, 7, 5, 9, 2, 2], words.Select(static word => word.Head));
        Assert.Equal(
            ["compound", "nsubj", "root", "det", "amod", "obj", "case", "nmod", "case", "obl", "punct"],
            words.Select(static word => word.Relation), StringComparer.Ordinal);
    }

    private static Word[] Tagged(string text)
    {
        var words = new List<Word>();
        foreach (var part in text.Split(' '))
        {
            words.Add(new Word(words.Count == 0 ? 0 : words[^1].End + 1, part.Length));
        }

        var tagged = new Word[words.Count];
        new Tagger(ModelFile.English).Tag(text, [.. words], tagged);
        return tagged;
    }

    /// <summary>Words of one unit each, lone surrogates among them.</summary>
    private static (string Text, Word[] Words) AnyWords(Random random, int count)
    {
        var text = string.Concat(Enumerable.Range(0, count).Select(_ => (char)random.Next(char.MaxValue + 1)));
        var tags = Enum.GetValues<UniversalTag>();
        return (text, [.. Enumerable.Range(0, count).Select(index => new Word(index, 1, tags[random.Next(tags.Length)], random.Next(2) == 0 ? "NN" : string.Empty))]);
    }

    private static void AssertTree(Word[] words)
    {
        Assert.Single(words, static word => word.Head == -1);
        Assert.Equal("root", words.Single(static word => word.Head == -1).Relation);
        Assert.DoesNotContain(words, static word => word.Relation.Length == 0);
        var reaches = new bool[words.Length];
        for (var index = 0; index < words.Length; index++)
        {
            var path = new List<int>();
            for (var above = index; above >= 0 && !reaches[above]; above = words[above].Head)
            {
                path.Add(above);
                Assert.True(path.Count <= words.Length, $"word {index} hangs in a circle");
            }

            path.ForEach(place => reaches[place] = true);
        }
    }
}
