using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Query;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Ingest.Watches.Rhythms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>A watched place that is not reported any more, from the timer to the console and the index; the store breaks down at each write on the way.</summary>
public sealed class SilenceFlowTests : IDisposable
{
    private static readonly DateTimeOffset Last = new(2026, 3, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _console = new();
    private readonly BreakingQueue _queue = new();
    private readonly MemoryBlobStore _store = new();
    private readonly ManualTimeProvider _clock = new(Last.AddDays(10));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task PullFeeds_NothingReported_TellsOnceAndTheIndexHasIt()
    {
        await SetUpAsync();
        for (var tick = 0; tick < 6; tick++)
        {
            await TickAsync();
            _clock.Advance(TimeSpan.FromHours(4));
        }

        Assert.Equal(1, Printed());
        Assert.Contains("SILENT Orrin: nobody-reports\n  why    No report since 2026-03-20 08:00Z (10 days), where 2 a day are usual", _console.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        await using var app = Start();
        var row = Assert.Single((await app.GetRequiredService<SqliteIndex>().AlertsAsync(new IndexQuery(Watch: "Orrin"), Token)).Items);
        Assert.Equal((Alert.Silence, 12.5), (row.Alert.Kind, row.Latitude));
    }

    [Fact]
    public async Task PullFeeds_StoreBreaksDownAtAnyWrite_TellsOnce()
    {
        for (var write = 1; ; write++)
        {
            using var run = new SilenceFlowTests();
            await run.SetUpAsync();
            run._store.BreakAt = run._store.Writes + write;
            run._store.BreakAfterWriting = write % 2 == 0;
            try
            {
                await run.TickAsync();
                Assert.InRange(write, 4, 20);
                return;
            }
            catch (StorageException)
            {
                await run.TickAsync();
            }

            // What was sent and not noted may be sent again; what was noted may not.
            var printed = run.Printed();
            Assert.InRange(printed, 1, 2);
            run._clock.Advance(TimeSpan.FromDays(1));
            await run.TickAsync();
            Assert.Equal(printed, run.Printed());
            Assert.Single(run._store.Blobs.Keys, static name => name.StartsWith("state/alerts/a-", StringComparison.Ordinal));
        }
    }

    private int Printed() => _console.ToString().Split("SILENT Orrin").Length - 1;

    private async Task SetUpAsync()
    {
        var rhythm = WatchRhythm.Start("Orrin", Last.AddDays(-27));
        for (var half = 54; half >= 0; half--)
        {
            var time = Last.AddHours(-12 * half);
            rhythm = rhythm.With(new RecentReport("x-" + half, time, new ReportSource("Courier", null, "x-" + half)), null);
        }

        var lookout = Enumerable.Range(0, 39).Aggregate(Lookout.None, static (seen, day) => seen.With(Last.AddDays(day - 28)));
        await _store.CreateAsync(WatchRhythms.NameOf("Orrin"), CanonicalJson.ToUtf8(rhythm, WatchesJson.Options), "application/json", Token);
        await _store.CreateAsync(BlobName.Lookout, CanonicalJson.ToUtf8(new Lookout([lookout.Spans[0] with { To = Last.AddDays(9.5) }]), WatchesJson.Options), "application/json", Token);
        var watch = new Watch("Orrin", "geonames:1", "Orrin", "SY", 12.5, 13.5, null, [], [], [], []);
        await new WatchlistArchive(_store).ChangeAsync(list => list.With(watch), Token);
    }

    private async Task TickAsync()
    {
        await using var app = Start();
        var pipeline = app.GetRequiredService<Pipeline>();
        await pipeline.PullFeedsAsync(Token);
        while (await _queue.ReceiveAsync(QueueNames.Alerts, 1, TimeSpan.Zero, Token) is [var message])
        {
            await pipeline.DeliverAlertAsync(message.Body, Turns.AtOnce, Token);
            await _queue.CompleteAsync(message, Token);
        }
    }

    private ServiceProvider Start() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IBlobStore>(_store)
        .AddSingleton<IMessageQueue>(_queue)
        .AddSingleton<TimeProvider>(_clock)
        .AddSingleton(new AlertConsole(_console))
        .AddSingleton(FlowRun.Engines.Value.GetRequiredService<LanguageEngine>())
        .AddSingleton(FlowRun.Engines.Value.GetRequiredService<ArticleAnalyzer>())
        .AddIngest(new ConfigurationBuilder().Build(), _folder.Path)
        .BuildServiceProvider();
}
