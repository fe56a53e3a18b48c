using Xunit;

namespace Ingest.Tests.Claims;

public sealed class TornSpeechTests
{
    [Theory]
    [InlineData("The widow had been promised by the sheriff that the killers would be arrested.", "the sheriff", "that the killers would be arrested")]
    [InlineData("State radio cited the bishop as having said that gunmen burned the chapel.", "the bishop", "that gunmen burned the chapel")]
    [InlineData("In a letter, a lawyer, Amir, said shelling had killed 12 people.", "a lawyer, Amir", "shelling had killed 12 people")]
    [InlineData("Villagers said gunmen had burned the mill; the governor called the charge \"a fairy tale\".", "the governor", "the charge \"a fairy tale\"")]
    [InlineData("Smoke rose over the port, the rescue agency said on Sunday, adding that fishermen had found two bodies.", "the rescue agency", "that fishermen had found two bodies")]
    [InlineData("Doctors put the death toll from the blast at 31.", "Doctors", "the death toll from the blast at 31")]
    public void Find_TreeHangsItElsewhere_FindsWhoSaidWhat(string text, string source, string content) =>
        Assert.Contains(Texts.Attributions(text), attribution => attribution.Source?.Text == source && attribution.Content.Text == content);

    [Fact]
    public void Find_TollPutByOneWhoCites_IsSaidByWhoIsCited()
    {
        var found = Texts.Attributions("Radio Wadi, citing a nurse, put the toll of the raid at 9.");
        var nurse = found.Single(static attribution => attribution.Source?.Text == "a nurse");
        Assert.Equal("Radio Wadi", found[nurse.Within!.Value].Source?.Text);
    }

    [Theory]
    [InlineData("The mayor said he would ask the ministry to send tents.")]
    [InlineData("The mayor said the army had to deny the report.")]
    public void Find_SpeechThatIsOnlyToCome_IsNotSaid(string text) => Assert.Equal(["The mayor"], Texts.Attributions(text).Select(static attribution => attribution.Source?.Text), StringComparer.Ordinal);

    [Fact]
    public void Find_LivesClaimed_AreNoStatement() => Assert.Empty(Texts.Attributions("The derailment claimed the lives of 14 pupils."));
}
