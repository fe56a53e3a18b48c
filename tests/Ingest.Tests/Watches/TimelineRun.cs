using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Ingest.Watches.Rhythms;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Ingest.Tests.Watches;

/// <summary>Plays a case through; each step starts anew, as after a crash, and is repeated where the store breaks down.</summary>
internal sealed class TimelineRun(Timeline timeline, MemoryBlobStore store)
{
    private readonly WatchMatcher _matcher = Timeline.Matcher();
    private readonly WatchlistArchive _watchlists = new(store);
    private readonly ManualTimeProvider _clock = new(timeline.Events()[0].Time);

    /// <summary>All alerts, in order; those of series left out.</summary>
    public List<Alert> Alerts { get; } = [];

    /// <summary>How many alerts the series raised.</summary>
    public int Ordinary { get; private set; }

    /// <summary>How many writes there had been when all was set up.</summary>
    public int WritesOfSetUp { get; private set; }

    /// <summary>How many writes there had been when the series ended.</summary>
    public int WritesOfSeries { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task<TimelineRun> PlayAsync()
    {
        await _watchlists.ChangeAsync(_ => timeline.Watchlist(), Token);
        foreach (var feed in timeline.Feeds ?? [])
        {
            await store.CreateAsync(BlobName.FeedState(feed.Id), CanonicalJson.ToUtf8(feed.State(), FeedsJson.Options), "application/json", Token);
        }

        var ordinary = timeline.OrdinaryIds();
        WritesOfSetUp = store.Writes;
        foreach (var (number, (time, article)) in timeline.Events().Index())
        {
            _clock.Advance(time - _clock.GetUtcNow());
            var raised = await TryTwiceAsync(() => article is null ? LookAsync() : RaiseAsync(article, number));
            var isOrdinary = article is not null && ordinary.Contains(article.Id);
            Ordinary += isOrdinary ? raised.Count : 0;
            WritesOfSeries = isOrdinary ? store.Writes : WritesOfSeries;
            Alerts.AddRange(isOrdinary ? raised.Where(static alert => alert.Kind != Novelty.New) : raised);
        }

        return this;
    }

    private static async Task<IReadOnlyList<Alert>> TryTwiceAsync(Func<Task<IReadOnlyList<Alert>>> step)
    {
        try
        {
            return await step();
        }
        catch (StorageException)
        {
            return await step();
        }
    }

    private async Task<IReadOnlyList<Alert>> RaiseAsync(TimelineArticle article, int number)
    {
        var revision = article.Article(number % 60);
        var enrichment = article.Enrichment();
        await store.CreateAsync(BlobName.Article(revision.Day, revision.ArticleId, revision.Revision), CanonicalJson.ToUtf8(revision, WatchesJson.Options), "application/json", Token);
        await store.CreateAsync(BlobName.Enriched(revision.Day, revision.ArticleId, revision.Revision), CanonicalJson.ToUtf8(enrichment, WatchesJson.Options), "application/json", Token);
        var desk = new AlertDesk(store, _watchlists, _matcher, new WatchRhythms(store, new LookoutArchive(store, _clock)), new WatchesOptions(), NullLogger<AlertDesk>.Instance);
        return await desk.RaiseAsync(revision, enrichment, article.Messages(), Token);
    }

    private async Task<IReadOnlyList<Alert>> LookAsync()
    {
        var lookouts = new LookoutArchive(store, _clock);
        var desk = new SilenceDesk(
            _watchlists, new WatchRhythms(store, lookouts), lookouts, new FeedTroubles(new Subscriptions(store, _clock)), new AlertKeeper(store, NullLogger.Instance), new WatchesOptions(), _clock);
        if (await desk.RaiseAsync(Token) is not { } raised)
        {
            return [];
        }

        // A silence that was told is not raised again where the look is repeated.
        foreach (var silence in raised)
        {
            if (!Alerts.Exists(alert => alert.Id == silence.Alert.Id))
            {
                Alerts.Add(silence.Alert);
            }

            await desk.ToldAsync(silence, Token);
        }

        await desk.LookedAsync(Token);
        return [];
    }
}
