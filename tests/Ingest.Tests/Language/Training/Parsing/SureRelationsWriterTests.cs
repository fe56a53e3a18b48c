using Ingest.Language;
using Ingest.Language.Lexicon;
using Ingest.Language.Model;
using Ingest.Language.Parsing;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Parsing;
using Xunit;

namespace Ingest.Tests.Language.Training.Parsing;

public sealed class SureRelationsWriterTests
{
    private const string Text = "The army";
    private const int Det = 1;
    private const int Enough = 30;
    private static readonly Word[] Words = [new(0, 3, UniversalTag.Det, "DT"), new(4, 4, UniversalTag.Noun, "NN")];
    private static readonly WordClasses Classes = new(ModelFile.Of(new ModelSections().ToBytes()));

    [Theory]
    [InlineData(Enough, 0, Det)]
    [InlineData(Enough - 1, 0, -1)]
    [InlineData(99, 1, -1)]
    [InlineData(399, 1, Det)]
    public void Write_UsesOfAWord_AreSureWhereManyAreAlike(int alike, int others, int relation) =>
        Assert.Equal(relation, Learn(alike, others).Find(Space(Words), 1, 2));

    [Fact]
    public void Find_OtherTagOrSideOrHead_IsNotSure()
    {
        var sure = Learn(Enough, 0);
        Word[] verb = [Words[0], Words[1] with { Tag = UniversalTag.Verb }];
        Word[] pronoun = [Words[0] with { Tag = UniversalTag.Pron }, Words[1]];

        Assert.Equal(-1, sure.Find(Space(verb), 1, 2));
        Assert.Equal(-1, sure.Find(Space(pronoun), 1, 2));
        Assert.Equal(-1, sure.Find(Space(Words), 2, 1));
    }

    private static SureRelations Learn(int alike, int others)
    {
        var sentences = Enumerable.Repeat(Sentence("det"), alike).Concat(Enumerable.Repeat(Sentence("dep"), others));
        return new SureRelations(new KeyTable(new SureRelationsWriter(Classes, ["dep", "det"]).Write(sentences)));
    }

    private static ParsedSentence Sentence(string relation) => new("EWT", Text, Words, [2, 0], [relation, "root"]);

    private static ParseSpace Space(Word[] words)
    {
        var space = new ParseSpace(Classes);
        space.Start(Text, words);
        return space;
    }
}
