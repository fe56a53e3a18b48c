using Ingest.Claims;
using Xunit;

namespace Ingest.Tests.Claims;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("drag", "dragged", "dragging")]
    [InlineData("gut", "gutted", "gutting")]
    [InlineData("equip", "equipped", "equipping")]
    [InlineData("booby-trap", "booby-trapped", "booby-trapping")]
    [InlineData("raid", "raided", "raiding")]
    [InlineData("shell", "shelled", "shelling")]
    [InlineData("tow", "towed", "towing")]
    [InlineData("box", "boxed", "boxing")]
    [InlineData("threaten", "threatened", "threatening")]
    public void Past_Verb_DoublesTheConsonantOfAShortSyllable(string verb, string past, string gerund)
    {
        var known = Vocabulary.FormsOf(verb).ToList();
        Assert.Equal(past, known.Count > 1 ? known[2] : Inflection.Past(verb));
        Assert.Equal(gerund, Inflection.Gerund(verb, past));
    }

    [Theory]
    [InlineData("cancel", "cancelled", "canceled")]
    [InlineData("level", "levelling", "leveling")]
    [InlineData("cancel", "cancels", null)]
    [InlineData("shell", "shelled", null)]
    [InlineData("drag", "dragged", null)]
    public void American_FormOfAVerb_HasOneConsonantLess(string verb, string form, string? american) => Assert.Equal(american, Inflection.American(verb, form));

    [Theory]
    [InlineData("nab", "nabbed")]
    [InlineData("ship", "shipped")]
    [InlineData("gag", "gagged")]
    [InlineData("back", "backed")]
    [InlineData("aid", "aided")]
    [InlineData("box", "boxed")]
    [InlineData("visit", "visited")]
    [InlineData("rally", "rallied")]
    public void Past_RegularVerb_DoublesOnlyOneConsonantAfterOneVowel(string verb, string past) => Assert.Equal(past, Inflection.Past(verb));

    [Theory]
    [InlineData("cancel", "canceled")]
    [InlineData("dive", "dove")]
    [InlineData("light", "lighted")]
    public void FormsOf_VerbWithTwoPasts_HoldsBoth(string verb, string form) => Assert.Contains(form, Vocabulary.FormsOf(verb), StringComparer.Ordinal);

    [Fact]
    public void FormsOf_ListedVerbs_AreListedOnce()
    {
        var verbs = Ingest.Storage.EmbeddedTable.Rows("Claims/verbs.tsv").Select(static row => row[0]).ToList();
        Assert.Distinct(verbs, StringComparer.Ordinal);
    }
}
