using Ingest.Language.Training.Lexicon;

namespace Ingest.Tests.Language.Training.Lexicon;

public sealed class WordNetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ingest-wordnet").FullName;

    public WordNetTests()
    {
        Write("index.sense", "report%1:10:00:: 00000001 1 20", "report%2:32:00:: 00000002 1 30", "aleppo%1:15:00:: 00000003 1 0", "obscurum%1:20:00:: 00000004 1 0", "good%3:00:01:: 00000005 1 9");
        Write("data.noun", "  1 a licence", "00000001 10 n 01 report 0 000 | a thing told", "00000003 15 n 01 Aleppo 0 000 | a town", "00000004 20 n 01 obscurum 0 000 | a plant");
        Write("noun.exc");
        Write("verb.exc");
        Write("adj.exc", "better good");
        Write("adv.exc");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Forms_WordOfTwoSorts_NamesBothAndTheCommoner()
    {
        var report = Forms()["reports"];

        Assert.Equal(0b0011 | (2 << 4), report.Sorts);
        Assert.Equal(33, report.Sense);
    }

    [Fact]
    public void Forms_WordThatIsOnlyWrittenWithACapital_IsProper() => Assert.Equal(0b0001 | (5 << 4), Forms()["aleppo"].Sorts);

    [Fact]
    public void Forms_Exception_InheritsFromItsBaseForm() => Assert.Equal(0b0100 | (3 << 4), Forms()["better"].Sorts);

    [Fact]
    public void Forms_RareNoun_IsLeftOut() => Assert.DoesNotContain("obscurum", Forms().Keys);

    private Dictionary<string, DictionaryWord> Forms() => new WordNet(_folder).Forms().ToDictionary(StringComparer.Ordinal);

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
