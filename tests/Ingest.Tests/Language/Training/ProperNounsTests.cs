using Ingest.Language.Conllu;
using Ingest.Language.Training.Naming;
using Xunit;

namespace Ingest.Tests.Language.Training;

public sealed class ProperNounsTests
{
    [Theory]
    [InlineData("Then/RB/ADV it/PRP/PRON hit/VBD/VERB Norland/NNP/PROPN", "Norland")]
    [InlineData("Bank/NNP/PROPN of/IN/ADP Norland/NNP/PROPN", "Bank of Norland")]
    [InlineData("Mr./NNP/PROPN Roe/NNP/PROPN on/IN/ADP Monday/NNP/PROPN", "Mr. Roe on Monday")]
    [InlineData("Grey/JJ/ADJ Norland/NNP/PROPN birds/NNS/NOUN", "Grey Norland")]
    [InlineData("Rain/NN/NOUN fell/VBD/VERB", "")]
    public void Read_TaggedSentence_LeavesOpenWhereNamesMayBe(string tagged, string expected)
    {
        var sample = Assert.Single(ProperNouns.Read(Sentences(tagged, "EWT")));
        Assert.Equal(expected, string.Join(' ', sample.Spans.Select(span => sample.Text[span.Start..span.End])));
        Assert.All(sample.Spans, static span => Assert.Equal(NameScope.Any, span.Scope));
        Assert.Equal(NameScope.None | NameScope.Other, sample.Unmarked);
    }

    [Fact]
    public void Read_SentenceWhoseNamesAreMarkedElsewhere_IsPassedOver() => Assert.Empty(ProperNouns.Read(Sentences("Norland/NNP/PROPN fell/VBD/VERB", "GUM")));

    private static IEnumerable<ConlluSentence> Sentences(string tagged, string source)
    {
        var words = tagged.Split(' ').Select(static word => word.Split('/')).ToList();
        var rows = words.Select(static (word, index) => $"{index + 1}\t{word[0]}\t_\t{word[2]}\t{word[1]}\t_\t{index}\t{(index == 0 ? "root" : "dep")}\t_\t_");
        return ConlluReader.Read(new StringReader($"# text = {string.Join(' ', words.Select(static word => word[0]))}\n# source = {source}\n{string.Join('\n', rows)}\n\n"));
    }
}
