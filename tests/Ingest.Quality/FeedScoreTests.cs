using Xunit;

namespace Ingest.Quality;

/// <summary>The feed parser's scores on the public suites do not fall below what they are. Where the suites are not there, the cases of <c>FeedRepairTests</c>, all of which must pass, are the floor.</summary>
public sealed class FeedScoreTests(ITestOutputHelper log) : IDisposable
{
    private readonly SetScore _score = new(log);

    public void Dispose() => _score.Dispose();

    // Python's feedparser 6.0.10 with the same scorer: .998, .965, .872, .600, .997, .688.
    [Theory]
    [InlineData("feeds_feedparser", "feed", "case_pass_rate", .998)]
    [InlineData("feeds_gofeed", "feed", "case_pass_rate", .988)]
    [InlineData("feeds_feedrs", "feed", "case_pass_rate", .974)]
    [InlineData("feeds_miniflux", "feed", "case_pass_rate", .92)]
    [InlineData("feeds_feedvalidator", "feed", "case_pass_rate", 1)]
    [InlineData("feed_dates", "feed", "accuracy", .987)]
    [InlineData("feed_discovery", "article", "accuracy", .937)]
    public async Task Parse_PublicSuite_ScoresNoLessThanItsFloor(string set, string verb, string figure, double floor)
    {
        if (!await _score.KeepsFloorAsync(set, figure, floor, "parse", verb, "--manifest"))
        {
            Assert.True(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "FeedCases"), "*.feed").Length > 40, "The cases that stand in for the suites are missing.");
        }
    }
}
