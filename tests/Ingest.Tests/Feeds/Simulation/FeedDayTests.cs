using Ingest.Feeds;
using Xunit;

namespace Ingest.Tests.Feeds.Simulation;

public sealed class FeedDayTests
{
    private const int Seed = 20260302;

    private static FeedOptions EveryQuarter => new() { Schedule = "0 */15 * * * *" };

    [Fact]
    public void Run_ByRhythm_AsksLessThanEveryQuarterAtNoWorseMedian()
    {
        var (rhythm, quarter) = (FeedDay.Run(600, Seed, new FeedOptions()), FeedDay.Run(600, Seed, EveryQuarter));
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {Seed}\n{rhythm.Row("rhythm")}\n{quarter.Row("quarter")}");
        Assert.Empty(rhythm.Breaches);
        Assert.Empty(quarter.Breaches);
        Assert.True(rhythm.Requests < quarter.Requests * 0.6, "The rhythm saves less than 40 of 100 requests.");
        Assert.True(rhythm.Median <= quarter.Median, "The rhythm finds the median entry later.");
        Assert.True(rhythm.P95 <= quarter.P95, "The rhythm finds the slowest entries later.");
        Assert.True(rhythm.Lost <= quarter.Lost + (rhythm.Entries / 500), "The rhythm loses more entries, of which nobody can see any again.");
    }

    [Fact]
    public void Run_SameSeed_GivesTheSame() =>
        Assert.Equal(FeedDay.Run(60, Seed, new FeedOptions()).Row("a"), FeedDay.Run(60, Seed, new FeedOptions()).Row("a"));

    /// <summary>The table in docs/feeds.md; some minutes. Run it with <c>-explicit only -method "*TwentyThousand*"</c>.</summary>
    [Fact(Explicit = true)]
    public void Run_TwentyThousandFeeds_PrintsTheTable()
    {
        const int Feeds = 20_000;
        var reports = new[] { FeedDay.Run(Feeds, Seed, new FeedOptions()), FeedDay.Run(Feeds, Seed, EveryQuarter) };
        TestContext.Current.TestOutputHelper!.WriteLine($"{reports[0].Row("by rhythm")}\n{reports[1].Row("every 15 minutes")}\n{reports[0].Entries} {reports[1].Entries}");
        Assert.All(reports, static report => Assert.Empty(report.Breaches));
    }
}
