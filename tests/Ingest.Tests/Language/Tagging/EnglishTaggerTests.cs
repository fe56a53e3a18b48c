using Ingest.Language;
using Ingest.Language.Model;
using Ingest.Language.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Tagging;

/// <summary>The tagger of the model that ships.</summary>
public sealed class EnglishTaggerTests
{
    private static readonly Lazy<Tagger> Shipped = new(static () => new Tagger(ModelFile.English));

    [Theory]
    [InlineData("Rebels seized the airport on Monday , officials said .", "NNS VBD DT NN IN NNP , NNS VBD .")]
    [InlineData("REBELS SEIZE AIRPORT IN NORTHERN SYRIA , OFFICIALS SAY", "NNS VBP NN IN JJ NNP , NNS VBP")]
    [InlineData("the rebels did n't say when they will leave", "DT NNS VBD RB VB WRB PRP MD VB")]
    [InlineData("They hope the talks will end the fighting .", "PRP VBP DT NNS MD VB DT NN .")]
    public void Tag_NewsInAnyCase_TellsItsPartsOfSpeech(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Tag(text).Select(static word => word.FineTag)));

    [Fact]
    public void Tag_Auxiliary_IsToldFromAVerb() =>
        Assert.Equal(UniversalTag.Aux, Tag("Two soldiers had been killed near Aleppo .")[2].Tag);

    [Fact]
    public void Tag_InflectedWords_GivesTheirLemmas() =>
        Assert.Equal("they subscribe , and two army leave the child .", string.Join(' ', Tag("They subscribed , and two armies left the children .").Select(static word => word.Lemma)));

    [Fact]
    public void Tag_Noun_GivesItsNumber() => Assert.Equal("Number=Plur", Tag("Two soldiers died .")[1].Features);

    [Fact]
    public void Tag_WordThatIsAlwaysOfOneClass_HasNoRival() => Assert.Equal(0, Tag("The rebels seized the airport .")[^1].Rival);

    [Fact]
    public void Tag_SentencesThatMayBeReadInTwoWays_NameTheOtherClass()
    {
        string[] texts = ["Visiting relatives can be boring .", "He saw her duck .", "Time flies like an arrow .", "The old man the boats .", "Fish fish ."];
        var tags = new TagSet(ModelFile.English);
        var codes = Enumerable.Range(0, tags.Count).Select(tags.CodeOf).ToHashSet();
        Word[] doubtful = [.. texts.SelectMany(Tag).Where(static word => word.Rival != 0)];

        Assert.NotEmpty(doubtful);
        Assert.All(doubtful, word => Assert.Contains(word.Rival, codes));
        Assert.All(doubtful, word => Assert.NotEqual(tags.CodeOf(tags.Find(word.Tag, word.FineTag)), word.Rival));
    }

    [Fact]
    public void CodeOf_EveryClass_IsDistinctAndNeverNought()
    {
        var tags = new TagSet(ModelFile.English);
        ushort[] codes = [.. Enumerable.Range(0, tags.Count).Select(tags.CodeOf)];

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.DoesNotContain((ushort)0, codes);
        Assert.Equal(0, tags.CodeOf(-1));
    }

    private static Word[] Tag(string text)
    {
        var words = TaggingTexts.Split(text);
        var result = new Word[words.Length];
        Shipped.Value.Tag(text, words, result);
        return result;
    }
}
