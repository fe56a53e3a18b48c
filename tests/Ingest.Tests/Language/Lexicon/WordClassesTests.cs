using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Training.Model;

namespace Ingest.Tests.Language.Lexicon;

public sealed class WordClassesTests
{
    [Fact]
    public void Of_WordInAnyCase_GivesWhatWasWritten()
    {
        var town = WordClass.Of(fine: 402, coarse: 55, sorts: 81, sense: 16);
        var sections = new ModelSections();
        sections.Set(WordClasses.Section, KeyTableWriter.Write([new(WordForm.KeyOf("london"), town.Bits)]));
        var classes = new WordClasses(sections.Open());

        var found = classes.Of("LONDON");

        Assert.Equal((402, 55, 81, 16), (found.Fine, found.Coarse, found.Sorts, found.Sense));
        Assert.Equal(default, classes.Of("Londonderry"));
    }

    [Fact]
    public void Of_ModelWithoutLexicon_KnowsNothing() =>
        Assert.Equal(default, new WordClasses(ModelFile.Of(new ModelSections().ToBytes())).Of("london"));
}
