using Xunit;

namespace Ingest.Tests.Claims;

public sealed class AttributionFinderTests
{
    [Theory]
    [InlineData("The minister said the bridge was closed.", "The minister", "said", "the bridge was closed", "indirect")]
    [InlineData("The bridge was closed, the minister said.", "the minister", "said", "The bridge was closed", "indirect")]
    [InlineData("The bridge was closed, the minister said on Monday.", "the minister", "said", "The bridge was closed", "indirect")]
    [InlineData("“The bridge is closed,” said Ada Novak.", "Ada Novak", "said", "“The bridge is closed,”", "direct")]
    [InlineData("\"The bridge is closed,\" Ada Novak told reporters.", "Ada Novak", "told", "\"The bridge is closed,\"", "direct")]
    [InlineData("According to the mayor, the bridge was closed.", "the mayor", "According to", "the bridge was closed", "indirect")]
    [InlineData("The bridge was closed, according to the mayor.", "the mayor", "according to", "The bridge was closed", "indirect")]
    [InlineData("Ada Novak, a spokeswoman for the army, said the bridge was closed.", "Ada Novak, a spokeswoman for the army", "said", "the bridge was closed", "indirect")]
    [InlineData("The army denied that it closed the bridge.", "The army", "denied", "that it closed the bridge", "indirect")]
    [InlineData("The mayor told residents that the bridge was closed.", "The mayor", "told", "that the bridge was closed", "indirect")]
    [InlineData("The mayor said the bridge was “closed for good”.", "The mayor", "said", "the bridge was “closed for good", "mixed")]
    public void Find_OneStatement_FindsSpeakerCueAndContent(string text, string source, string cue, string content, string kind)
    {
        var found = Assert.Single(Texts.Attributions(text));
        Assert.Equal((source, cue, kind), (found.Source?.Text, found.Cue?.Text, found.Kind));
        Assert.Equal(content.TrimEnd('”'), found.Content.Text.TrimEnd('”'));
    }

    [Fact]
    public void Find_QuoteBrokenByItsCue_GivesItsParts()
    {
        var found = Assert.Single(Texts.Attributions("“We left,” said Ada Novak. “Nobody stayed.”"));
        Assert.Equal(["“We left,”", "“Nobody stayed.”"], found.Content.Parts!.Select(static part => part.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_PronounAfterName_StandsForTheName()
    {
        var found = Texts.Attributions("Ada Novak said the road was open. She said the bridge was closed.");
        Assert.Equal(["Ada Novak", "Ada Novak"], found.Select(static attribution => attribution.Source?.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_PronounWithoutName_LeavesTheSourceOpen() => Assert.Null(Assert.Single(Texts.Attributions("She said the bridge was closed.")).Source);

    [Fact]
    public void Find_ScareQuotes_AreNoStatement() => Assert.Empty(Texts.Attributions("The “peace” lasted an hour."));
}
