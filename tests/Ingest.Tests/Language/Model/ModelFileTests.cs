using Ingest.Language.Model;
using Ingest.Language.Training.Model;
using Xunit;

namespace Ingest.Tests.Language.Model;

public sealed class ModelFileTests
{
    [Fact]
    public void Section_OfWhatWasWritten_GivesTheSameBytes()
    {
        var sections = new ModelSections();
        sections.Set("b.lines", ["eins", "zwei"]);
        sections.Set("a.bytes", [1, 2, 3]);
        var model = sections.Open();
        Assert.Equal(["a.bytes", "b.lines"], model.Names);
        Assert.Equal([1, 2, 3], model.Section("a.bytes").ToArray());
        Assert.Equal(["eins", "zwei"], model.Lines("b.lines"));
    }

    [Fact]
    public void Section_ThatIsNotThere_SaysWhatToDo() =>
        Assert.Contains("tools/train-language", Assert.Throws<InvalidDataException>(() => new ModelSections().Open().Weights("parser.weights")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_OtherBytes_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => ModelFile.Of("something else entirely"u8));

    [Fact]
    public void Of_SectionPastTheEnd_IsRefused()
    {
        var sections = new ModelSections();
        sections.Set("a.bytes", new byte[200]);
        Assert.Throws<InvalidDataException>(() => ModelFile.Of(sections.ToBytes().AsSpan(0, 128)));
    }

    [Fact]
    public void Remove_OnePart_KeepsTheOthers()
    {
        var sections = new ModelSections();
        sections.Set("tagger.weights", [1]);
        sections.Set("parser.weights", [2]);
        sections.Remove("tagger");
        Assert.Equal(["parser.weights"], sections.Open().Names);
    }
}
