using Xunit;

namespace Ingest.Quality.Claims;

/// <summary>
/// The project's own sentences, and how many of their claims are found right in every field that the suite names (docs/claims-guideline.md). On <c>sentences</c> the lists
/// may be grown; <c>unseen</c> only measures: nobody reads what is wrong there, so its complaints are not printed.
/// </summary>
public sealed class SentenceSuiteTests(ITestOutputHelper log) : IDisposable
{
    private const string Suite = "sentences";
    private const string Unseen = "unseen";
    private const int LeastSentences = 420;
    private const int LeastOfATopic = 25;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-sentences-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Sentences_WholeSuite_CoverEveryTopic()
    {
        var cases = SentenceCase.ReadAll(Suite);
        Assert.InRange(cases.Count, LeastSentences, int.MaxValue);
        Assert.All(cases.CountBy(static sentence => sentence.Topic, StringComparer.Ordinal), static topic => Assert.InRange(topic.Value, LeastOfATopic, int.MaxValue));
    }

    [Fact]
    public void Sentences_BothSuites_AreWrittenOnce()
    {
        var cases = SentenceCase.ReadAll(Suite).Concat(SentenceCase.ReadAll(Unseen)).ToList();
        Assert.Equal(cases.Count, cases.Select(static sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(cases.Count, cases.Select(static sentence => sentence.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(Suite)]
    [InlineData(Unseen)]
    public void Sentences_EveryExpectedClaim_QuotesItsSentenceInFieldsThatAreJudged(string suite)
    {
        foreach (var (sentence, claim) in SentenceCase.ReadAll(suite).SelectMany(static sentence => sentence.Claims.Select(claim => (sentence, claim))))
        {
            Assert.All(claim.Fields.EnumerateObject(), static field => Assert.True(field.Name == "optional" || ExpectedClaim.Names.Contains(field.Name, StringComparer.Ordinal), field.Name));
            Assert.All(claim.Quotes, quote => Assert.True(quote.Split('|').All(word => Wording.Holds(sentence.Text, word)), $"{sentence.Id}: {quote}"));
        }
    }

    /// <summary>Shares of claims that are right, and of sentences without a claim in which none is found.</summary>
    [Theory]
    [InlineData(Suite, .95, .95)]
    [InlineData(Unseen, .54, .5)]
    public async Task Analyze_SentencesOfASuite_FindNoFewerClaimsRightThanTheFloor(string suite, double leastClaims, double leastSilent)
    {
        var (topics, fields, totals) = (new SuiteTally(), new SuiteTally(), new SuiteTally());
        foreach (var sentence in await JudgeAsync(SentenceCase.ReadAll(suite)))
        {
            foreach (var complaint in suite == Suite ? sentence.Complaints() : [])
            {
                log.WriteLine(complaint);
            }

            Count(sentence, topics, fields, totals);
        }

        foreach (var line in topics.Lines().Append("").Concat(fields.Lines()).Append("").Concat(totals.Lines()))
        {
            log.WriteLine(line);
        }

        Assert.InRange(totals.Share("claims"), leastClaims, 1);
        Assert.InRange(totals.Share("silent sentences"), leastSilent, 1);
    }

    private static void Count(JudgedSentence sentence, SuiteTally topics, SuiteTally fields, SuiteTally totals)
    {
        totals.Add("sentences", sentence.IsRight);
        if (sentence.Case.Claims.Count == 0)
        {
            topics.Add(sentence.Case.Topic, sentence.IsRight);
            totals.Add("silent sentences", sentence.IsRight);
        }
        else
        {
            totals.Add("no other claim", sentence.Unexpected.Count == 0);
        }

        foreach (var (wanted, found) in sentence.Pairs)
        {
            var wrong = found is null ? [] : wanted.WrongIn(found);
            var isRight = found is not null && wrong.Count == 0;
            topics.Add(sentence.Case.Topic, isRight);
            totals.Add("claims", isRight);
            fields.Add("found", found is not null);
            foreach (var name in found is null ? [] : wanted.Judged)
            {
                fields.Add(name, !wrong.Contains(name, StringComparer.Ordinal));
            }
        }
    }

    private async Task<IEnumerable<JudgedSentence>> JudgeAsync(IReadOnlyList<SentenceCase> cases)
    {
        var path = Path.Combine(_folder.FullName, "sentences.ndjson");
        await File.WriteAllLinesAsync(path, cases.Select(static sentence => sentence.AsInput()));
        var lines = await InspectRun.LinesAsync("analyze", path);
        return cases.Zip(lines, static (sentence, line) => JudgedSentence.Of(sentence, FoundClaim.ReadAll(line)));
    }
}
