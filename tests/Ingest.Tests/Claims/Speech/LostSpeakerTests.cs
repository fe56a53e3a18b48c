using Xunit;

namespace Ingest.Tests.Claims.Speech;

public sealed class LostSpeakerTests
{
    [Theory]
    [InlineData("In Khartoum, a doctor at the Bahri hospital who gave only his first name, Amir, said shelling had killed 12 people.", "said", "a doctor at the Bahri hospital")]
    [InlineData("The bishop embraced the idea of a larger force, warning that a retreat will sap its strength.", "warning", "The bishop")]
    [InlineData("The bridge is mined, but Belgrade has so far denied that its men did it.", "denied", "Belgrade")]
    [InlineData("The union's demand for talks was ignored.", "demand", "The union")]
    [InlineData("In the view of the ombudsman, the police detained the two bloggers.", "view", "the ombudsman")]
    [InlineData("According to court papers, the cartel bribed two generals.", "According to", "court papers")]
    public void Find_SpeakerThatTheTreeLost_IsFoundByTheWords(string text, string cue, string source) =>
        Assert.Contains(Texts.Attributions(text), found => found.Cue?.Text == cue && found.Source is { } speaker && speaker.Text.StartsWith(source, StringComparison.Ordinal));

    [Theory]
    [InlineData("“Our hope is that the ban will be lifted,” State Treasurer Ada Novak, D-Ore., said Monday.", "State Treasurer Ada Novak, D-Ore.")]
    [InlineData("The offer to pay half did not please the miners, and the talks soured from then on, said one envoy in the hall.", "one envoy in the hall")]
    public void Find_SpeakerBehindOrBeforeWhatIsSaid_IsCutByItsMarks(string text, string source) =>
        Assert.Contains(Texts.Attributions(text), found => found.Cue?.Text == "said" && found.Source is { } speaker && speaker.Text.StartsWith(source, StringComparison.Ordinal));

    [Fact]
    public void Find_ClauseWithinAPhrase_PutsNoSpeakerIntoTheSentence() =>
        Assert.DoesNotContain(Texts.Attributions("Separatists shelled a camp in Ber on Thursday, in fighting that both sides say breaches the truce."), static found => found.Content.Text.Contains("shelled", StringComparison.Ordinal));

    [Fact]
    public void Find_StatementInWhichItAccused_IsSaidByItsIssuer() =>
        Assert.Contains(Texts.Attributions("The agency carried a statement by the defence ministry in which it accused Velmar of shelling a border post."), static found => found is { Cue.Text: "accused", Source.Text: "the defence ministry" });
}
