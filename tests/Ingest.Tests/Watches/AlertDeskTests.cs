using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class AlertDeskTests
{
    public static TheoryData<string> Timelines { get; } =
        new(Directory.GetFiles(Timeline.Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Timelines_OfTheSuite_AreFortyAtLeast() => Assert.True(Timelines.Count >= 40, $"There are {Timelines.Count} timelines.");

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_Timeline_RaisesTheAlertsExpected(string name)
    {
        var timeline = Timeline.Read(name);
        var run = await new TimelineRun(timeline, new MemoryBlobStore()).PlayAsync();
        Assert.Equal(
            timeline.Alerts.Select(static alert => $"{alert.Article} {(alert.Article is null ? string.Empty : alert.Revision ?? "r1")} {alert.Watch} {alert.Kind}"),
            run.Alerts.Select(static alert => $"{(alert.HasArticle() ? alert.Article.ArticleId : null)} {alert.Article.Revision} {alert.Watch} {alert.Kind}"),
            StringComparer.Ordinal);
        Assert.All(timeline.Alerts.Zip(run.Alerts), pair => AssertDetails(pair.First, pair.Second, timeline));
        Assert.True(run.Ordinary >= (timeline.Series ?? []).Sum(static series => series.Days * series.PerDay), "Each article of a series is a story of its own and raises an alert.");
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_EverythingTwice_RaisesTheSameAlertsAndWritesNothingNew(string name)
    {
        var timeline = Timeline.Read(name) with { LooksUntil = null };
        var store = new MemoryBlobStore();
        var first = Json((await new TimelineRun(timeline, store).PlayAsync()).Alerts);
        var writes = store.Writes;
        Assert.Equal(first, Json((await new TimelineRun(timeline, store).PlayAsync()).Alerts));
        Assert.Equal(writes + 1, store.Writes);
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_StoppedAtAnyWrite_RaisesTheSameAlertsOnRepetition(string name)
    {
        var timeline = Timeline.Read(name);
        var calm = new MemoryBlobStore();
        var run = await new TimelineRun(timeline, calm).PlayAsync();
        var expected = Json(run.Alerts);
        foreach (var (write, isWritten) in Stops(run.WritesOfSetUp, run.WritesOfSeries, calm.Writes).SelectMany(static write => new[] { (write, false), (write, true) }))
        {
            var store = new MemoryBlobStore { BreakAt = write, BreakAfterWriting = isWritten };
            Assert.Equal(expected, Json((await new TimelineRun(timeline, store).PlayAsync()).Alerts));
            Assert.Equal(calm.Blobs.Keys, store.Blobs.Keys, StringComparer.Ordinal);
        }
    }

    // Ordinary days are all alike: of them the last writes are enough. Of long days of looks every third is.
    private static IEnumerable<int> Stops(int writesOfSetUp, int writesOfSeries, int writes)
    {
        const int ArticleOfSeries = 6;
        const int Most = 60;
        var first = Math.Max(writesOfSetUp + 1, writesOfSeries - ArticleOfSeries);
        return Enumerable.Range(first, writes - first + 1).Where(write => writes - first <= Most || write % 3 == 0 || write > writes - ArticleOfSeries);
    }

    private static void AssertDetails(TimelineAlert expected, Alert alert, Timeline timeline)
    {
        if (expected.Article is not null)
        {
            var text = timeline.Articles.First(article => article.Id == alert.Article.ArticleId && article.RevisionOrFirst == alert.Article.Revision).Text;
            Assert.Equal(alert.Match.Text, text.Substring(alert.Match.Offset, alert.Match.Length));
            Assert.Equal(alert.Sentence.Text, text.Substring(alert.Sentence.Offset, alert.Sentence.Length));
        }

        Assert.Equal(expected.Level ?? alert.Level, alert.Level);
        Assert.Equal(expected.Match ?? alert.Match.Text, alert.Match.Text);
        Assert.Equal(expected.Sentence ?? alert.Sentence.Text, alert.Sentence.Text);
        Assert.Equal(expected.Events ?? alert.EventTypes, alert.EventTypes);
        Assert.Contains(expected.Reason ?? string.Empty, alert.Reason, StringComparison.Ordinal);
        Assert.Equal(expected.Gains ?? alert.Gains, alert.Gains);
        Assert.Equal(expected.Sources ?? alert.Sources, alert.Sources);
        Assert.Equal(expected.SourceNames ?? alert.SourceNames, alert.SourceNames);
        Assert.Equal(expected.QuietDays ?? alert.QuietDays, alert.QuietDays);
        Assert.Contains(expected.Unsure ?? string.Empty, string.Join(' ', alert.Unsure), StringComparison.Ordinal);
        Assert.True(!expected.Sure || alert.Unsure.Count == 0, string.Join(' ', alert.Unsure));
        Assert.Equal(expected.Map ?? alert.Map, alert.Map);
    }

    private static List<string> Json(List<Alert> alerts) => alerts.ConvertAll(static alert => CanonicalJson.ToText(new AlertRecord(alert, []), WatchesJson.Options));
}
