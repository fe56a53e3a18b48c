using Ingest.Places;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Tests.Watches;
using Ingest.Watches;
using Xunit;

namespace Ingest.Tests;

/// <summary>Watches whose place vanished or whose area is bad: they stand, and their owners are told once.</summary>
public sealed class WatchNoticeFlowTests
{
    private static readonly Watch Gone = new("Old town", "geonames:1", "Orrinhold", "SY", 35, 38, null, ["Orrin"], [], [], ["desk"]);
    private static readonly Watch Bad = new("Valley", null, null, null, null, null, null, [], ["the valley"], [], []) { Area = new WatchArea(WatchArea.MultiPolygon, [[[[0, 0], [9, 9], [9, 0], [0, 9], [0, 0]]]]) };
    private static readonly Watch Fine = new("Raqqa", "geonames:172955", "Ar Raqqah", "SY", 35.95, 39.01, null, [], [], [], []);

    private readonly MemoryBlobStore _store = new();
    private readonly BreakingQueue _queue = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TellAsync_WatchesInTrouble_AreToldOnceAndStand()
    {
        await KeepAsync(Gone, Bad, Fine);
        await (await FlowAsync()).TellAsync(Token);
        var sent = await SentAsync();
        Assert.Equal(["place-gone", "no-such-sink", "bad-area"], sent.Select(static alert => alert.Level), StringComparer.Ordinal);
        Assert.Equal(["Old town", "Old town", "Valley"], sent.Select(static alert => alert.Watch), StringComparer.Ordinal);
        Assert.Equal([["desk"], [], []], sent.Select(static alert => alert.Tell));
        Assert.Equal(3, (await new WatchlistArchive(_store).ReadAsync(Token)).Watches.Count);
    }

    [Fact]
    public async Task TellAsync_AfterItWasDelivered_TellsNothingMore()
    {
        await KeepAsync(Bad);
        await (await FlowAsync()).TellAsync(Token);
        var notice = Assert.Single(await SentAsync());
        await (await FlowAsync()).TellAsync(Token);
        Assert.Equal(notice.Id, Assert.Single(await SentAsync()).Id);
        await new AlertRecords(_store, new ManualTimeProvider()).RecordAsync(notice.Id, "console", "delivered", Token);
        await (await FlowAsync()).TellAsync(Token);
        Assert.Empty(await SentAsync());
    }

    [Fact]
    public async Task TellAsync_SameFlowAndList_LooksOnce()
    {
        await KeepAsync(Bad);
        var flow = await FlowAsync();
        await flow.TellAsync(Token);
        await flow.TellAsync(Token);
        Assert.Single(await SentAsync());
    }

    [Fact]
    public async Task TellAsync_AllIsWell_SendsNothing()
    {
        await KeepAsync(Fine);
        await (await FlowAsync()).TellAsync(Token);
        Assert.Empty(await SentAsync());
    }

    [Theory]
    [InlineData("A blast shook Orrinhold on Monday.")]
    [InlineData("A blast shook Orrin on Monday.")]
    [InlineData("A blast shook the valley on Monday.")]
    public void Match_WatchInTrouble_StillListensForWhatItCan(string text)
    {
        var article = new TimelineArticle("a1", null, "s-1", null, text, null, null, null);
        Assert.Single(Timeline.Matcher().Match(article.Article(), article.Enrichment(), Watchlist.Empty with { Watches = [Gone, Bad, Fine] }));
    }

    /// <summary>A new start, after the list was read for an article.</summary>
    private async Task<WatchNoticeFlow> FlowAsync()
    {
        var archive = new WatchlistArchive(_store);
        await archive.ReadAsync(Token);
        return new WatchNoticeFlow(_store, _queue, archive, new WatchCheck(Gazetteer.Open()), new ManualTimeProvider());
    }

    private Task<Watchlist> KeepAsync(params Watch[] watches) => new WatchlistArchive(_store).ChangeAsync(_ => Watchlist.Empty with { Watches = watches }, Token);

    private async Task<List<Alert>> SentAsync()
    {
        var sent = new List<Alert>();
        foreach (var message in await _queue.ReceiveAsync(QueueNames.Alerts, 10, TimeSpan.FromMinutes(1), Token))
        {
            var id = CanonicalJson.Read<AlertMessage>(message.Body, WatchesJson.Options).AlertId;
            sent.Add(CanonicalJson.Read<AlertRecord>((await _store.GetAsync(BlobName.AlertState(id), Token))!.Content.Span, WatchesJson.Options).Alert);
            await _queue.CompleteAsync(message, Token);
        }

        return sent;
    }
}
