using Ingest.Language.Training.Tagging;
using Ingest.Tests.Language.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Training.Tagging;

public sealed class TaggerTrainerTests
{
    [Fact]
    public void Train_SameSeed_GivesTheSameBytes() => Assert.Equal(TaggingTexts.Train(seed: 7).ToBytes(), TaggingTexts.Train(seed: 7).ToBytes());

    [Fact]
    public void Of_JackknifedSentences_TagsEachOfTheirWords()
    {
        var tagged = JackknifedTags.Of(TaggingTexts.Sentences, [], new Ingest.Language.Training.Model.ModelSections(), TaggerSettings.Shipped, seed: 1);

        Assert.Equal(TaggingTexts.Sentences.Select(static sentence => sentence.Words.Count), tagged.Select(static words => words.Length));
        Assert.DoesNotContain(tagged.SelectMany(static words => words), static word => word.FineTag.Length == 0);
    }

    [Fact]
    public void Of_SentenceInCapitals_KeepsTheSpansOfItsWords()
    {
        var text = TreebankText.Of(TaggingTexts.Sentences[0], LetterChange.Capitals);

        Assert.Equal(["THE", "REBELS", "SEIZED", "THE", "AIRPORT", "."], text.Words.Select(word => word.Of(text.Text).ToString()), StringComparer.Ordinal);
    }
}
