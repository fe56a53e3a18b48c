using Ingest.Language;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Tagging;

public sealed class TaggerTests
{
    [Fact]
    public void Tag_SentenceOfTheTrainingText_GivesItsTags() =>
        Assert.Equal(["DT", "NNS", "VBD", "DT", "NN", "."], Tag("The rebels seized the airport .").Select(static word => word.FineTag), StringComparer.Ordinal);

    [Fact]
    public void Tag_WordOfTwoClasses_IsToldByItsNeighbours()
    {
        Assert.Equal(UniversalTag.Verb, Tag("Rebels attack the army in Homs .")[1].Tag);
        Assert.Equal(UniversalTag.Noun, Tag("The attack killed three soldiers .")[1].Tag);
    }

    [Fact]
    public void Tag_Word_GivesItsLemmaAndFeatures()
    {
        var soldiers = Tag("Two soldiers died in Aleppo .")[1];

        Assert.Equal(("soldier", "Number=Plur"), (soldiers.Lemma, soldiers.Features));
    }

    [Fact]
    public void Tag_Words_KeepsTheirSpans() =>
        Assert.Equal(TaggingTexts.Split("Two soldiers died .").Select(static word => (word.Offset, word.Length)), Tag("Two soldiers died .").Select(static word => (word.Offset, word.Length)));

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 \uDFFF\uD800 \u0301\u0301 \u202E \u200B")]
    [InlineData("\u0645\u0631\u062D\u0628\u0627 \u4F60\u597D")]
    public void Tag_AnyString_TagsEveryWord(string text) => Assert.DoesNotContain(Tag(text), static word => word.Tag == UniversalTag.None);

    [Fact]
    public void Tag_WordOfAMillionCharacters_TagsIt() => Assert.NotEqual(UniversalTag.None, Tag(new string('x', 1_000_000))[0].Tag);

    [Fact]
    public void Tag_LongestSentence_TagsAllOfIt()
    {
        var tagged = Tag(string.Join(' ', Enumerable.Repeat("died", Grammar.LongestSentence)));

        Assert.Equal(Grammar.LongestSentence, tagged.Length);
        Assert.DoesNotContain(tagged, static word => word.Tag == UniversalTag.None);
    }

    [Fact]
    public void Tag_SentenceThatNobodyCut_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tag(string.Join(' ', Enumerable.Repeat("died", Grammar.LongestSentence + 1))));

    [Fact]
    public void Tag_IntoTheSameMemory_GivesTheSame()
    {
        const string Text = "The rebels seized the airport .";
        var words = TaggingTexts.Split(Text);
        TaggingTexts.Tagger.Tag(Text, words, words);

        Assert.Equal(Tag(Text), words);
    }

    [Fact]
    public void Tag_NoWords_DoesNothing() => TaggingTexts.Tagger.Tag("no matter", [], []);

    [Fact]
    public async Task Tag_ManyThreads_GivesTheSameTags()
    {
        var tagger = TaggingTexts.Tagger;
        var text = string.Join(' ', Enumerable.Repeat("The army attacked two villages in Homs .", 20));

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Tag(tagger, text))));

        Assert.All(all, tagged => Assert.Equal(all[0], tagged));
    }

    [Fact]
    public void Open_ModelWithoutTagger_SaysWhatToDo() =>
        Assert.Contains("tools/train-language", Assert.Throws<InvalidDataException>(() => new Tagger(new ModelSections().Open())).Message, StringComparison.Ordinal);

    private static Word[] Tag(string text) => Tag(TaggingTexts.Tagger, text);

    private static Word[] Tag(Tagger tagger, string text)
    {
        var words = TaggingTexts.Split(text);
        var result = new Word[words.Length];
        tagger.Tag(text, words, result);
        return result;
    }
}
