using Ingest.Claims;
using Ingest.Language;
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
    [InlineData("“Never again.” — Ada Novak", "Ada Novak", "—", "“Never again.”", "direct")]
    [InlineData("NOVAK: We will not leave.", "NOVAK", ":", "We will not leave", "indirect")]
    [InlineData("The road was mined, a rights group charged on Tuesday.", "a rights group", "charged", "The road was mined", "indirect")]
    [InlineData("The president called the vote a farce.", "The president", "called", "the vote a farce", "indirect")]
    [InlineData("The governor of Red Sea state denied on Wednesday that police had fired live rounds.", "The governor of Red Sea state", "denied", "that police had fired live rounds", "indirect")]
    [InlineData("Protesters demanded that the governor resign.", "Protesters", "demanded", "that the governor resign", "indirect")]
    [InlineData("The commander, who denied the charge, was arrested.", "The commander", "denied", "the charge", "indirect")]
    [InlineData("The report, published on Friday, says that police tortured detainees.", "The report, published on Friday", "says", "that police tortured detainees", "indirect")]
    public void Find_OneStatement_FindsSpeakerCueAndContent(string text, string source, string cue, string content, string kind)
    {
        var found = Assert.Single(Texts.Attributions(text));
        Assert.Equal((source, cue, kind), (found.Source?.Text, found.Cue?.Text, found.Kind));
        Assert.Equal(content.TrimEnd('”'), found.Content.Text.TrimEnd('”'));
    }

    [Fact]
    public void Find_QuotedAsSaying_FindsWhoSpeaksAndWhoPassesItOn()
    {
        var found = Texts.Attributions("The road is open, the mayor was quoted as saying by the daily.");
        var speaker = Assert.Single(found, static attribution => attribution is { Cue.Text: "saying", Source.Text: "the mayor", Content.Text: "The road is open" });
        Assert.Equal("the daily", found[speaker.Within!.Value].Source?.Text);
    }

    [Theory]
    [InlineData("Health: The clinic was open.")]
    [InlineData("Source: The agency.")]
    public void Find_HeadingBeforeAColon_IsNoSpeaker(string text) => Assert.Empty(Texts.Attributions(text));

    [Fact]
    public void Find_QuoteBrokenByItsCue_GivesItsParts()
    {
        var found = Assert.Single(Texts.Attributions("“We left,” said Ada Novak. “Nobody stayed.”"));
        Assert.Equal(["“We left,”", "“Nobody stayed.”"], found.Content.Parts!.Select(static part => part.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_ClausePutIntoWhatIsSaid_GivesThePartsAroundIt()
    {
        var found = Assert.Single(Texts.Attributions("The bridge, the mayor said, had been mined by the army."));
        Assert.Equal("the mayor", found.Source?.Text);
        Assert.Equal(["The bridge", "had been mined by the army"], found.Content.Parts!.Select(static part => part.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_NounOfSpeech_FindsItsOwnerAndItsClause()
    {
        var found = Texts.Attributions("The minister's announcement that the port would close came on Monday.");
        Assert.Contains(found, static attribution => attribution is { Source.Text: "The minister", Cue.Text: "announcement", Content.Text: "that the port would close" });
    }

    [Fact]
    public void Find_TwoVerbsOfOneSubject_GivesBothTheSpeaker()
    {
        var found = Texts.Attributions("Ada Novak visited the camp, saying the road was open, and added that the bridge was closed.");
        Assert.Equal(["Ada Novak", "Ada Novak"], found.Select(static attribution => attribution.Source?.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Find_ThoughtWithinAQuotation_IsItsSpeakers() =>
        Assert.Equal(["said"], Texts.Attributions("“I think the bridge is closed,” said Ada Novak.").Select(static attribution => attribution.Cue?.Text), StringComparer.Ordinal);

    [Fact]
    public void Find_WordsNotRead_FindsNothing() => Assert.Empty(AttributionFinder.Find(new LanguageEngine().FindNames("The minister said the bridge was closed."), []));

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
