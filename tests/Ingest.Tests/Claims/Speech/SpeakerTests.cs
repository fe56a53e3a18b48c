using Ingest.Claims;
using Ingest.Entities;
using Ingest.Language;
using Xunit;

namespace Ingest.Tests.Claims.Speech;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("The water company said in a statement that vandals had cut the pipe.", "The water company", "that vandals had cut the pipe")]
    [InlineData("Friday, Bill Clinton announced he will step down.", "Bill Clinton", "he will step down")]
    [InlineData("A court document filed Thursday says that the manager will not be prosecuted.", "A court document", "that the manager will not be prosecuted")]
    [InlineData("As the mayor noted, those voters will leave.", "the mayor", "those voters will leave")]
    [InlineData("Paul Ryan worried that the net was becoming a hammock.", "Paul Ryan", "that the net was becoming a hammock")]
    [InlineData("The commander is convinced that the hostages were killed.", "The commander", "that the hostages were killed")]
    [InlineData("The mayor also made the point that the law would not work.", "The mayor", "that the law would not work")]
    [InlineData("Militants planted bombs on the road, an inquiry found.", "an inquiry", "Militants planted bombs on the road")]
    [InlineData("Students were expelled over the vow, the Chicago Tribune reports.", "the Chicago Tribune", "Students were expelled over the vow")]
    [InlineData("It was the police, residents say, who shot the boy.", "residents", "It was the police, residents say, who shot the boy")]
    [InlineData("Ukraine has ruled out any talks, the presidential adviser said in an interview published on Tuesday.", "the presidential adviser", "Ukraine has ruled out any talks")]
    [InlineData("In the words of the mayor, \"the militia burned everything\".", "the mayor", "\"the militia burned everything\"")]
    [InlineData("The pope called on both armies to release their prisoners.", "The pope", "to release their prisoners")]
    public void Find_WordsThatTheTreeHangsElsewhere_HaveTheirSpeaker(string text, string source, string content) =>
        Assert.Contains(Texts.Attributions(text), found => found.Source?.Text == source && found.Content.Text == content);

    [Theory]
    [InlineData("The commission accused the army of torture.", "The commission", "the army of torture")]
    [InlineData("Nurses accused the ministry of hiding the number of deaths.", "Nurses", "the ministry of hiding the number of deaths")]
    [InlineData("Authorities blame a powerful explosion on rebels.", "Authorities", "a powerful explosion on rebels")]
    public void Find_Accusation_IsSaidByWhoAccuses(string text, string source, string content) =>
        Assert.Contains(Texts.Attributions(text), found => found.Source?.Text == source && found.Content.Text == content);

    [Theory]
    [InlineData("Police: Driver killed three in Lagos market", "Police", "Driver killed three in Lagos market")]
    [InlineData("Rebels seized the airport: officials", "officials", "Rebels seized the airport")]
    public void Find_LabelOfAHeadline_Speaks(string text, string source, string content) =>
        Assert.Contains(Texts.Attributions(text), found => found.Source?.Text == source && found.Content.Text == content);

    [Theory]
    [InlineData("He has one enemy: the army.")]
    [InlineData("Police: a short history")]
    [InlineData("NOVAK: 547")]
    public void Find_OtherColons_AreNoSpeech(string text) => Assert.Empty(Texts.Attributions(text));

    [Fact]
    public void Find_GroupsOnOneSide_SayNothing() => Assert.DoesNotContain(Texts.Attributions("Donors gave money to groups supporting the ban."), static found => found.Cue?.Text == "supporting");

    [Theory]
    [InlineData("Fighters shelled the crossing in August, hours after a truce had been announced.")]
    [InlineData("Troops entered the town, days after a ceasefire was declared.")]
    public void Find_WhatIsAnnounced_AnnouncesNothing(string text) => Assert.DoesNotContain(Texts.Attributions(text), static found => found.Source is not null);

    [Fact]
    public void Find_QuotationCutIntoSentences_IsSaidByTheNameBehindItsMark() =>
        Assert.Contains(Texts.Attributions("“Like Oakland. Or Ferguson,” Trump said."), static found => found.Source?.Text == "Trump");

    [Fact]
    public void Find_QuotationBehindTheHearer_IsSaid() =>
        Assert.Contains(Texts.Attributions("Hillary shot back at him, “I suppose I could have chosen to bake cookies.”"), static found => found.Source?.Text == "Hillary" && found.Kind == "direct");

    [Fact]
    public void Find_NameBetweenCommasBeforeTold_SpeaksAndTheDailyHears() =>
        Assert.Equal("their Danish commander, Brigadier Soren Falk", Assert.Single(Texts.Attributions("The monitors would be withdrawn, their Danish commander, Brigadier Soren Falk, told the newspaper Morgenposten.")).Source?.Text);

    [Fact]
    public void Find_StatementInWhichItDenied_IsSaidByWhoIssuedIt() =>
        Assert.Contains(Texts.Attributions("A statement by the junta in which it denied shelling the clinic was read out."), static found => found.Source?.Text == "the junta" && found.Cue?.Text == "denied");

    [Theory]
    [InlineData("The ministry said the road was closed. “They threw bricks,” she said.", null)]
    [InlineData("The governor said the road was closed. Guards said it was open. “They threw bricks,” he said.", "The governor")]
    public void Find_HeOrShe_StandsForOnePersonOnly(string text, string? source) => Assert.Equal(source, Texts.Attributions(text)[^1].Source?.Text);

    [Fact]
    public void Find_HeOrShe_StandsForThePersonWhomTheSentenceBeforeIsAbout()
    {
        const string Text = "The bishop, Anselm Roy, met the widows on Sunday. “The guards beat them,” he said.";
        var name = new Entity("Anselm Roy", Text.IndexOf("Anselm", StringComparison.Ordinal), "Anselm Roy".Length, "Person", null, 1, null, null);
        Assert.Equal("The bishop, Anselm Roy", AttributionFinder.Find(new LanguageEngine().Analyze(Text), [name])[^1].Source?.Text);
    }
}
