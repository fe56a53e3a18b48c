using Ingest.Language.Naming;
using Ingest.Language.Words;
using Xunit;

namespace Ingest.Tests.Language.Naming;

public sealed class NameRunsTests
{
    [Theory]
    [InlineData("Then the Bank of Norland fell.", "Then the Bank of Norland")]
    [InlineData("It rained on the roof.", "")]
    [InlineData("He saw the 2nd Norland Division at Hut 7, they say.", "2nd Norland Division at Hut 7")]
    [InlineData("we met anna roe in norwick", "we met anna roe in norwick")]
    [InlineData("He met Anna Roe, John Doe and others.", "Anna Roe|John Doe")]
    public void Next_Sentence_GivesRunsOfCapitals(string text, string expected) => Assert.Equal(expected, string.Join('|', Runs(text)));

    [Fact]
    public void Next_EndlessCapitals_AreCutAndNeverOverlap()
    {
        var text = string.Join(" 5 ", Enumerable.Repeat("Roe", 500));
        var runs = Runs(text);
        Assert.Equal(500, runs.Sum(static run => run.Split(' ').Count(static word => word == "Roe")));
        Assert.All(runs, static run => Assert.InRange(run.Split(' ').Length, 1, NameRuns.Longest + 2));
    }

    private static List<string> Runs(string text)
    {
        var tokens = Tokenizer.Cut(text);
        var reading = new Reading(text, tokens, SentenceSplitter.Split(text, tokens), TraitTable.Default);
        var runs = new List<string>();
        foreach (var sentence in reading.Sentences)
        {
            var index = sentence.FirstToken;
            while (index < sentence.EndToken)
            {
                var (first, end) = NameRuns.Next(reading, index, sentence, NameRuns.IsUncased(reading, sentence));
                if (end > first)
                {
                    runs.Add(reading.Span(first, end).ToString());
                }

                index = end;
            }
        }

        return runs;
    }
}
