using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Watches;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class AlertDeskTests
{
    public static TheoryData<string> Timelines { get; } =
        new(Directory.GetFiles(Timeline.Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_Timeline_RaisesTheAlertsExpected(string name)
    {
        var timeline = Timeline.Read(name);
        var alerts = await RunAsync(timeline, new MemoryBlobStore());
        Assert.Equal(
            timeline.Alerts.Select(static alert => $"{alert.Article} {alert.Revision ?? "r1"} {alert.Watch} {alert.Kind}"),
            alerts.Select(static alert => $"{alert.Article.ArticleId} {alert.Article.Revision} {alert.Watch} {alert.Kind}"),
            StringComparer.Ordinal);
        Assert.All(timeline.Alerts.Zip(alerts), pair => AssertDetails(pair.First, pair.Second, timeline));
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_EverythingTwice_RaisesTheSameAlertsAndWritesNothingNew(string name)
    {
        var timeline = Timeline.Read(name);
        var store = new MemoryBlobStore();
        var first = Json(await RunAsync(timeline, store));
        var writes = store.Writes;
        Assert.Equal(first, Json(await RunAsync(timeline, store)));
        Assert.Equal(writes + 1, store.Writes);
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public async Task RaiseAsync_StoppedAtAnyWrite_RaisesTheSameAlertsOnRepetition(string name)
    {
        var timeline = Timeline.Read(name);
        var calm = new MemoryBlobStore();
        var expected = Json(await RunAsync(timeline, calm));
        foreach (var (write, isWritten) in Enumerable.Range(2, calm.Writes - 1).SelectMany(static write => new[] { (write, false), (write, true) }))
        {
            var store = new MemoryBlobStore { BreakAt = write, BreakAfterWriting = isWritten };
            Assert.Equal(expected, Json(await RunAsync(timeline, store)));
            Assert.Equal(calm.Blobs.Keys, store.Blobs.Keys, StringComparer.Ordinal);
        }
    }

    private static async Task<List<Alert>> RunAsync(Timeline timeline, MemoryBlobStore store)
    {
        var archive = new WatchlistArchive(store);
        await archive.ChangeAsync(_ => timeline.Watchlist(), Token);
        var alerts = new List<Alert>();
        foreach (var (minute, article) in timeline.Articles.Index())
        {
            var desk = new AlertDesk(store, archive, Timeline.Matcher(), NullLogger<AlertDesk>.Instance);
            try
            {
                alerts.AddRange(await desk.RaiseAsync(article.Article(minute), article.Enrichment(), article.Messages(), Token));
            }
            catch (StorageException)
            {
                alerts.AddRange(await desk.RaiseAsync(article.Article(minute), article.Enrichment(), article.Messages(), Token));
            }
        }

        return alerts;
    }

    private static void AssertDetails(TimelineAlert expected, Alert alert, Timeline timeline)
    {
        var text = timeline.Articles.First(article => article.Id == alert.Article.ArticleId && article.RevisionOrFirst == alert.Article.Revision).Text;
        Assert.Equal(alert.Match.Text, text.Substring(alert.Match.Offset, alert.Match.Length));
        Assert.Equal(alert.Sentence.Text, text.Substring(alert.Sentence.Offset, alert.Sentence.Length));
        Assert.Equal(expected.Level ?? alert.Level, alert.Level);
        Assert.Equal(expected.Match ?? alert.Match.Text, alert.Match.Text);
        Assert.Equal(expected.Sentence ?? alert.Sentence.Text, alert.Sentence.Text);
        Assert.Equal(expected.Events ?? alert.EventTypes, alert.EventTypes);
        Assert.Contains(expected.Reason ?? string.Empty, alert.Reason, StringComparison.Ordinal);
    }

    private static List<string> Json(List<Alert> alerts) => alerts.ConvertAll(static alert => CanonicalJson.ToText(new AlertRecord(alert, []), WatchesJson.Options));
}
