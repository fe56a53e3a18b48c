using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Storage;

public sealed class CanonicalJsonTests
{
    private static readonly System.Text.Json.JsonSerializerOptions Options = CanonicalJson.For(new ListedContext());

    [Fact]
    public void ToText_FieldsWithNothingToSay_AreLeftOut() =>
        Assert.Equal("{\"name\":\"Raqqa\"}", CanonicalJson.ToText(new Listed("Raqqa", [], new Dictionary<string, int>(StringComparer.Ordinal), null), Options));

    [Fact]
    public void ToText_EveryScript_IsWrittenAsItIs() =>
        Assert.Equal("{\"name\":\"دير الزور <é>\"}", CanonicalJson.ToText(new Listed("دير الزور <é>", [], new Dictionary<string, int>(StringComparer.Ordinal), null), Options));

    [Fact]
    public void Read_ListsThatWereLeftOut_ComeBackEmptyAndOptionalOnesNull()
    {
        var read = CanonicalJson.Read<Listed>("{\"name\":\"Raqqa\"}", Options);
        Assert.Empty(read.Parts);
        Assert.Empty(read.Counts);
        Assert.Null(read.Notes);
    }

    [Fact]
    public void Read_Lists_ComeBackAsTheyWere()
    {
        var written = new Listed("a", ["b"], new Dictionary<string, int>(StringComparer.Ordinal) { ["c"] = 1 }, ["d"]);
        var read = CanonicalJson.Read<Listed>(CanonicalJson.ToText(written, Options), Options);
        Assert.Equal("b", Assert.Single(read.Parts));
        Assert.Equal(1, read.Counts["c"]);
        Assert.Equal("d", Assert.Single(read.Notes!));
    }
}
