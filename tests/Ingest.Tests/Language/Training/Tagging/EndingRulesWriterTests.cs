using Ingest.Language.Lexicon;
using Ingest.Language.Tagging;
using Ingest.Language.Training.Model;
using Ingest.Language.Training.Tagging;
using Xunit;

namespace Ingest.Tests.Language.Training.Tagging;

public sealed class EndingRulesWriterTests
{
    [Fact]
    public void Write_NewWord_FollowsTheLongestEnding()
    {
        var rules = Learn(("cities", "ies>y"), ("parties", "ies>y"), ("towns", "s>"), ("roads", "s>"), ("rebels", "s>"));

        Assert.Equal("ies>y", Outcome(rules, "armies"));
        Assert.Equal("s>", Outcome(rules, "camps"));
    }

    [Fact]
    public void Write_WordThatItsEndingMisleads_IsKeptWhole()
    {
        var rules = Learn(("towns", "s>"), ("roads", "s>"), ("people", "person"));

        Assert.Equal("person", Outcome(rules, "people"));
        Assert.Equal("person", Outcome(rules, "People"));
    }

    [Fact]
    public void Write_WordWithAnOutcomeForItsCapital_KeepsBoth()
    {
        var rules = Learn(("us", "we"), ("us", "we"), ("US", "US"));

        Assert.Equal(("we", "US"), (Outcome(rules, "us"), Outcome(rules, "US")));
    }

    [Fact]
    public void Find_ClassThatWasNeverMet_FindsNothing() => Assert.Equal(-1, Learn(("towns", "s>")).Find("towns", WordForm.KeyOf("towns"), 9));

    private static string Outcome(EndingRules rules, string word) => rules.Outcomes[rules.Find(word, WordForm.KeyOf(word), 1)];

    private static EndingRules Learn(params (string Word, string Outcome)[] words)
    {
        var writer = new EndingRulesWriter(fewestToKeep: 99, static (_, ending, whole) => ending == whole);
        foreach (var (word, outcome) in words)
        {
            writer.Add(new Observation(word, 1, outcome, outcome));
        }

        var sections = new ModelSections();
        writer.Write(sections, "test");
        return new EndingRules(sections.Open(), "test");
    }
}
