using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class EventLexiconTests
{
    private static readonly string[] Types =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    [Fact]
    public void Entries_All_SpeakOfKnownTypesAndHaveSaneWeights()
    {
        Assert.All(EventLexicon.Shared.Entries, static entry => Assert.True(entry.IsIdiom || Types.Contains(entry.Type), entry.Type));
        Assert.All(EventLexicon.Shared.Entries, static entry => Assert.InRange(entry.Weight, 0.1, 1));
        Assert.All(EventLexicon.Shared.Entries, static entry => Assert.NotEmpty(entry.Parts));
    }

    [Fact]
    public void Entries_Together_CoverEveryTypeAndSubtype()
    {
        var found = EventLexicon.Shared.Entries.Where(static entry => !entry.IsIdiom).Select(static entry => entry.Type).Distinct(StringComparer.Ordinal);
        Assert.Equal(Types.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(30, EventLexicon.Shared.Entries.Select(static entry => entry.Subtype).OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("stop", "stopped", "stopping")]
    [InlineData("strike", "struck", "striking")]
    [InlineData("deny", "denied", "denying")]
    [InlineData("seize", "seized", "seizing")]
    [InlineData("nab", "nabbed", "nabbing")]
    [InlineData("repel", "repelled", "repelling")]
    [InlineData("level", "leveled", "levelling")]
    [InlineData("withhold", "withheld", "withholding")]
    [InlineData("lay", "laid", "laying")]
    [InlineData("confer", "conferred", "conferring")]
    [InlineData("initial", "initialled", "initialling")]
    [InlineData("initial", "initialed", "initialing")]
    public void FormsOf_Verb_HoldsItsForms(string verb, string past, string gerund)
    {
        var forms = Vocabulary.FormsOf(verb).ToList();
        Assert.Contains(verb, forms, StringComparer.Ordinal);
        Assert.Contains(past, forms, StringComparer.Ordinal);
        Assert.Contains(gerund, forms, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("tear-gas", "tear-gassed", "tear-gassing")]
    [InlineData("quip", "quipped", "quipping")]
    [InlineData("traffic", "trafficked", "trafficking")]
    [InlineData("plough", "ploughed", "ploughing")]
    [InlineData("visit", "visited", "visiting")]
    [InlineData("tow", "towed", "towing")]
    public void Past_VerbThatIsNotListed_IsMadeByRule(string verb, string past, string gerund)
    {
        Assert.Equal(past, Inflection.Past(verb));
        Assert.Equal(gerund, Inflection.Gerund(verb, past));
    }
}
