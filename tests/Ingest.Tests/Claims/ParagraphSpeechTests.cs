using Xunit;

namespace Ingest.Tests.Claims;

public sealed class ParagraphSpeechTests
{
    private const string Talks = "The talks resumed in May.";

    [Theory]
    [InlineData("The envoy said:\n\nRebels shelled the port.\n\n" + Talks, "The envoy", "Rebels shelled the port.")]
    [InlineData("Speaking on Monday, the envoy said:\n\nRebels shelled the port.\n\n" + Talks, "the envoy", "Rebels shelled the port.")]
    [InlineData("The envoy said in a statement on Monday:\n\nI am shocked.\n\nWe call for calm.\n\n" + Talks, "The envoy", "I am shocked.\n\nWe call for calm.")]
    public void Find_ColonThatEndsAParagraph_AnnouncesTheNext(string text, string source, string content)
    {
        var found = Texts.Attributions(text).Single(static attribution => attribution.Cue?.Text == "said");
        Assert.Equal((source, content), (found.Source?.Text, found.Content.Text));
    }

    [Fact]
    public void Find_ColonThatEndsTheText_SaysNothing() => Assert.Empty(Texts.Attributions("The envoy said:"));

    [Theory]
    [InlineData("The envoy said: \"Rebels shelled the port.\n\n\"They burned the mill.\n\n\"Nobody was hurt.\"\n\n" + Talks, 3)]
    [InlineData("\"Rebels shelled the port,\" the envoy said on Monday.\n\n\"They burned the mill and drove the miller's family across the river.\"\n\n" + Talks, 2)]
    [InlineData("\"Rebels shelled the port,\" the envoy said on Monday. \"They burned the mill and drove the miller's family across the river.\"\n\n\"Nobody was hurt.\"", 2)]
    public void Find_ParagraphsOfNothingButQuotation_AreTheSpeakersBefore(string text, int parts)
    {
        var found = Texts.Attributions(text).Single(static attribution => attribution.Cue?.Text == "said");
        Assert.Equal(("the envoy", parts), (found.Source?.Text.ToLowerInvariant(), found.Content.Parts!.Count));
        Assert.DoesNotContain("talks", found.Content.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Did you see them?\" said Ada Novak.\n\n\"No.\"")]
    [InlineData("\"Rebels shelled the port,\" said Ada Novak.\n\n\"They burned the mill and drove the miller's family across the river,\" said Tom Reyes.")]
    [InlineData("\"Rebels shelled the port,\" said Ada Novak.\n\nThe mill was burned.\n\n\"They drove the miller's family across the river and shot the dog.\"")]
    public void Find_AnotherMayHaveSpoken_IsNotRunOn(string text)
    {
        var found = Texts.Attributions(text).Single(static attribution => attribution.Source?.Text == "Ada Novak");
        Assert.DoesNotContain('\n', found.Content.Text);
    }

    [Fact]
    public void Find_DeedInALaterParagraph_IsSaidByTheSpeaker()
    {
        var claim = Texts.Claims("The envoy said:\n\n\"Rebels shelled the port.\n\n\"They burned the church.\"").Single(static claim => claim.Event.Trigger.Text == "burned");
        Assert.Equal("claimed", claim.Modality);
    }
}
