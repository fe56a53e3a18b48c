using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Tests.Index;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests;

/// <summary>An index of its own, filled from a directory that another process wrote.</summary>
public sealed class IndexFollowerTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2017, 9, 20, 9, 0, 0, TimeSpan.Zero));
    private readonly FlowRun _run = new();
    private readonly DirectoryBlobStore _store;
    private readonly SqliteIndex _index;
    private readonly IndexFollower _follower;

    public IndexFollowerTests()
    {
        _store = new DirectoryBlobStore(_folder["tree"]);
        _index = new SqliteIndex(new IndexOptions { Path = _folder["own.db"] });
        var articles = new ArticleArchive(_store);
        _follower = new IndexFollower(new SentMarks(_store, NullLogger<SentMarks>.Instance), articles, new IndexIntake(_store, articles, new EnrichmentArchive(_store), _index, _clock), _clock, NullLogger<IndexFollower>.Instance);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await (await _run.SetUpAsync()).ToTheEndAsync();

    public ValueTask DisposeAsync()
    {
        _follower.Dispose();
        _index.Dispose();
        _run.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task CatchUpAsync_OnAnEmptyIndex_MakesItLikeTheOneOfTheWriter()
    {
        await CopyAsync(static _ => true);
        Assert.Equal(2, await _follower.CatchUpAsync(Token));
        Assert.Equal(await _run.AskAsync(static app => RowsAsync((SqliteIndex)app.GetService(typeof(SqliteIndex))!)), await RowsAsync(_index));
    }

    [Fact]
    public async Task CatchUpAsync_WithinTheInterval_DoesNothing()
    {
        await _follower.CatchUpAsync(Token);
        await CopyAsync(static _ => true);
        Assert.Equal(0, await _follower.CatchUpAsync(Token));
        _clock.Advance(IndexFollower.Interval);
        Assert.Equal(2, await _follower.CatchUpAsync(Token));
    }

    [Fact]
    public async Task CatchUpAsync_ARevisionThatIsNotMarked_WaitsForItsMark()
    {
        var marks = _run.Store.Blobs.Keys.Where(static name => name.StartsWith(BlobName.SentStates, StringComparison.Ordinal)).ToList();
        await CopyAsync(name => name != marks[0]);
        Assert.Equal(1, await _follower.CatchUpAsync(Token));
        await CopyAsync(name => name == marks[0]);
        _clock.Advance(IndexFollower.Interval);
        Assert.Equal(1, await _follower.CatchUpAsync(Token));
        Assert.Equal(await _run.AskAsync(static app => RowsAsync((SqliteIndex)app.GetService(typeof(SqliteIndex))!)), await RowsAsync(_index));
    }

    [Fact]
    public async Task CatchUpAsync_AlertsThatComeWithNoRevision_AreIndexed()
    {
        await CopyAsync(static _ => true);
        await _follower.CatchUpAsync(Token);
        var raised = (await _index.AlertsAsync(new IndexQuery(), Token)).Items[0].Alert;
        var silence = raised with { Id = "a-silence", Kind = Alert.Silence, Article = raised.Article with { ArticleId = string.Empty, Revision = string.Empty }, Latitude = 12.5, Longitude = 13.5 };
        var takenBack = raised with { Id = "a-taken-back", Kind = Novelty.FollowUp };
        var notYetThere = raised with { Id = "a-early", Article = raised.Article with { Revision = "r-early" } };
        foreach (var alert in new[] { silence, takenBack, notYetThere })
        {
            await _store.CreateAsync(BlobName.AlertState(alert.Id), CanonicalJson.ToUtf8(new AlertRecord(alert, []), WatchesJson.Options), "application/json", Token);
        }

        _clock.Advance(IndexFollower.Interval);
        await _follower.CatchUpAsync(Token);
        var rows = (await _index.AlertsAsync(new IndexQuery(), Token)).Items.ToDictionary(static row => row.Alert.Id, StringComparer.Ordinal);
        Assert.Equal(new SortedSet<string>([raised.Id, "a-silence", "a-taken-back"], StringComparer.Ordinal), new SortedSet<string>(rows.Keys, StringComparer.Ordinal));
        Assert.Equal((12.5, 13.5), (rows["a-silence"].Latitude, rows["a-silence"].Longitude));
    }

    [Fact]
    public async Task CatchUpAsync_Cancelled_GoesOnNextTime()
    {
        await CopyAsync(static _ => true);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _follower.CatchUpAsync(stop.Token));
        Assert.Equal(2, await _follower.CatchUpAsync(Token));
    }

    [Fact]
    public async Task CatchUpAsync_DamagedBlobs_KeepsTheRestFromNothing()
    {
        await _store.CreateAsync(BlobName.PageState("p-9"), "no json"u8.ToArray(), "application/json", Token);
        await _store.CreateAsync(BlobName.AlertState("a-9"), "no json"u8.ToArray(), "application/json", Token);
        await _store.CreateAsync(BlobName.SentState("gone", "r"), "{}"u8.ToArray(), "application/json", Token);
        await CopyAsync(static _ => true);
        Assert.Equal(3, await _follower.CatchUpAsync(Token));
        _clock.Advance(IndexFollower.Interval);
        Assert.Equal(0, await _follower.CatchUpAsync(Token));
        Assert.Equal(await _run.AskAsync(static app => RowsAsync((SqliteIndex)app.GetService(typeof(SqliteIndex))!)), await RowsAsync(_index));
    }

    [Fact]
    public async Task CatchUpAsync_APageThatWasSetAside_IsNoted()
    {
        var page = new PageState("p-1", "https://courier.example/paywall", [], null, null, "paywall", "The page is behind a paywall.");
        await _store.CreateAsync(BlobName.PageState("p-1"), CanonicalJson.ToUtf8(page, ArticleJson.Options), "application/json", Token);
        await _follower.CatchUpAsync(Token);
        Assert.Equal(new SetAsideEntry("pages", "paywall", "The page is behind a paywall.", page.Url, null, _clock.GetUtcNow()), Assert.Single(await _index.SetAsideAsync(10, Token)));
    }

    [Fact]
    public async Task CatchUpAsync_PageThatIsGoneAndThenBack_IsShownAsItWasFoundLast()
    {
        await CopyAsync(static _ => true);
        await _store.CreateAsync(BlobName.Withdrawal(_clock.GetUtcNow(), "damaged"), "no json"u8.ToArray(), "application/json", Token);
        await _follower.CatchUpAsync(Token);
        var articleId = (await _index.ArticlesAsync(new IndexQuery(), Token)).Items[0].ArticleId;

        var gone = await FoundAsync(articleId, isOver: false);
        Assert.Equal([gone], (await _index.ArticlesAsync(new IndexQuery(Withdrawn: true), Token)).Items.Select(static row => row.Withdrawn));

        await FoundAsync(articleId, isOver: true);
        Assert.Empty((await _index.ArticlesAsync(new IndexQuery(Withdrawn: true), Token)).Items);
    }

    private async Task<DateTimeOffset> FoundAsync(string articleId, bool isOver)
    {
        _clock.Advance(IndexFollower.Interval);
        var now = _clock.GetUtcNow();
        var fact = new Withdrawal($"w-{isOver}", articleId, "https://courier.example/first", now, isOver, isOver ? null : 410, "It answered.");
        await _store.CreateAsync(BlobName.Withdrawal(now, fact.Id), CanonicalJson.ToUtf8(fact, ArticleJson.Options), "application/json", Token);
        await _follower.CatchUpAsync(Token);
        return now;
    }

    private static async Task<string> RowsAsync(SqliteIndex index)
    {
        var query = FilledIndex.Query("limit=100");
        IEnumerable<string> rows =
        [
            CanonicalJson.ToText(await index.SummaryAsync(Token), IndexJson.Options),
            .. (await index.ClaimsAsync(query, Token)).Items.Select(static row => CanonicalJson.ToText(row, IndexJson.Options)),
            .. (await index.ArticlesAsync(query, Token)).Items.Select(static row => CanonicalJson.ToText(row, IndexJson.Options)),
            .. (await index.MentionsAsync(query, Token)).Items.Select(static row => CanonicalJson.ToText(row, IndexJson.Options)),
            .. (await index.AlertsAsync(query, Token)).Items.Select(static row => CanonicalJson.ToText(row.Alert, IndexJson.Options)),
        ];
        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }

    private async Task CopyAsync(Func<string, bool> isMeant)
    {
        foreach (var (name, blob) in _run.Store.Blobs.Where(blob => isMeant(blob.Key)))
        {
            await _store.CreateAsync(name, blob.Content, "application/json", Token);
        }
    }
}
