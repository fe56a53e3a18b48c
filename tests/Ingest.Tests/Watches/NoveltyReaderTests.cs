using Ingest.Entities;
using Ingest.Watches;
using Ingest.Watches.Yaml;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class NoveltyReaderTests
{
    private readonly WatchDrafting _drafting = new(new WatchPlaces(static _ => [], static _ => null), new WatchedNames(new EntityMerging(EntityAliases.Load())));

    [Fact]
    public void Read_AllSettings_AreTheWatchs()
    {
        var watch = Watch("{ quietDays: 14, sources: 5, surge: 2.5, silence: false }");
        Assert.Equal(new WatchNovelty(14, 5, 2.5, false), watch.Novelty);
    }

    [Fact]
    public void Read_OneSetting_LeavesTheOthersToThoseOfAll()
    {
        var terms = NoveltyTerms.Of(Watch("{ sources: 0 }"), new WatchesOptions { QuietDays = 9 });
        Assert.Equal(new NoveltyTerms(9, 0, 3, true), terms);
    }

    [Theory]
    [InlineData("{ quietDays: 9, silence: true }")]
    [InlineData("{ surge: 1.5 }")]
    [InlineData("{}")]
    public void Write_ThenRead_GivesTheSameSettings(string novelty)
    {
        var watchlist = Watchlist.Empty with { Watches = [Watch(novelty)] };
        var again = Assert.IsType<WatchlistReading.Accepted>(WatchlistYaml.Read(WatchlistYaml.Write(watchlist), _drafting)).Watchlist;
        Assert.Equal(watchlist.Watches[0].Novelty, Assert.Single(again.Watches).Novelty);
    }

    [Theory]
    [InlineData("{ quietDays: 366 }", "'quietDays: 366' is not 0 (never) to 365 days.")]
    [InlineData("{ sources: 1 }", "'sources: 1' is not 0 (never), or 2 to 1000 independent sources.")]
    [InlineData("{ sources: some }", "'sources: some' is no whole number.")]
    [InlineData("{ surge: 1 }", "'surge: 1' is not 0 (never), or 1.5 to 1000 times the reports of a usual day.")]
    [InlineData("{ surge: much }", "'surge: much' is not 0 (never), or 1.5 to 1000 times the reports of a usual day.")]
    [InlineData("{ silence: perhaps }", "'silence: perhaps' is neither true nor false.")]
    [InlineData("{ quiet: 3 }", "'quiet' is not known here; allowed are quietDays, sources, surge, silence.")]
    [InlineData("[14]", "'novelty' must be a mapping such as { quietDays: 14, sources: 5, surge: 4, silence: false }.")]
    public void Read_Mistake_IsNamedOnce(string novelty, string message)
    {
        var problem = Assert.Single(Assert.IsType<WatchlistReading.Refused>(Read(novelty)).Problems);
        Assert.Equal((4, message), (problem.Line, problem.Message));
    }

    private WatchlistReading Read(string novelty) => WatchlistYaml.Read($"watches:\n  - name: A\n    phrases: [some dam]\n    novelty: {novelty}\n", _drafting);

    private Watch Watch(string novelty) => Assert.Single(Assert.IsType<WatchlistReading.Accepted>(Read(novelty)).Watchlist.Watches);
}
