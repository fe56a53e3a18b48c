using System.Net;
using System.Text.Json;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Tests.Watches.Sinks;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Watches.Pacing;

/// <summary>Alerts that a sink's pace holds back: none is lost, none is told twice, wherever the process dies.</summary>
public sealed class PacedDeliveryTests : IAsyncDisposable
{
    private readonly MemoryBlobStore _store = new();
    private readonly WebhookReceiver _receiver = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly BreakingQueue _queue = new();
    private readonly ServiceProvider _services;

    public PacedDeliveryTests()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IBlobStore>(_store).AddSingleton<IMessageQueue>(_queue).AddSingleton<TimeProvider>(_clock).AddSingleton(new AlertConsole(TextWriter.Null));
        services.AddSingleton(new FetchOptions()).AddSingleton<GuardedConnection>();
        services.AddWatches(new ConfigurationBuilder().Build());
        services.AddHttpClient("webhook").ConfigurePrimaryHttpMessageHandler(() => _receiver);
        _services = services.BuildServiceProvider();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private AlertDelivery Delivery => _services.GetRequiredService<AlertDelivery>();

    [Fact]
    public async Task DeliverAsync_HourIsFull_RestGoesInOneMessage()
    {
        await SetAsync(new SinkPace(MostPerHour: 2));
        for (var index = 1; index <= 5; index++)
        {
            await RaiseAsync($"a-{index}");
        }

        Assert.Equal(["a-1", "a-2"], _receiver.Received.Select(static message => message.Id), StringComparer.Ordinal);
        await TickAsync();
        Assert.Equal(2, _receiver.Received.Count);
        _clock.Advance(TimeSpan.FromMinutes(61));
        await TickAsync();
        Assert.Equal(["a-3", "a-4", "a-5"], Ids(_receiver.Received[2].Body));
        await AssertDeliveredAsync(5);
    }

    [Fact]
    public async Task DeliverAsync_MessageComesAgain_IsHeldOnce()
    {
        await SetAsync(new SinkPace(Digest: "30m"));
        await RaiseAsync("a-1");
        await Delivery.DeliverAsync(new AlertMessage("a-1"), Token);
        _clock.Advance(TimeSpan.FromMinutes(31));
        await TickAsync();
        await Delivery.DeliverAsync(new AlertMessage("a-1"), Token);
        await TickAsync();
        Assert.Equal("ingest.alert.v1", Type(Assert.Single(_receiver.Received).Body));
        await AssertDeliveredAsync(1);
    }

    [Fact]
    public async Task DeliverAsync_ReceiverFails_SameDigestAgainThoughMoreWereHeldMeanwhile()
    {
        await SetAsync(new SinkPace(Digest: "30m"));
        await RaiseAsync("a-1");
        await RaiseAsync("a-2");
        _clock.Advance(TimeSpan.FromMinutes(31));
        _receiver.Answers.Enqueue(HttpStatusCode.ServiceUnavailable);
        Assert.IsType<DeliveryOutcome.TryLater>(await Delivery.DeliverAsync(new AlertMessage(string.Empty, "desk"), Token));
        await RaiseAsync("a-3");
        Assert.IsType<DeliveryOutcome.Done>(await Delivery.DeliverAsync(new AlertMessage(string.Empty, "desk"), Token));
        Assert.Equal(_receiver.Received[0].Id, _receiver.Received[1].Id);
        Assert.Equal(["a-1", "a-2"], Ids(_receiver.Received[1].Body));
        _clock.Advance(TimeSpan.FromMinutes(31));
        await TickAsync();
        await AssertDeliveredAsync(3);
    }

    [Fact]
    public async Task DueAsync_MessageWasLost_AsksAgainAfterAnHour()
    {
        await SetAsync(new SinkPace(Digest: "30m"));
        await RaiseAsync("a-1");
        _clock.Advance(TimeSpan.FromMinutes(31));
        await Delivery.AskedAsync("desk", Token);
        Assert.Empty(await Delivery.DueAsync(Token));
        _clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(["desk"], await Delivery.DueAsync(Token));
    }

    [Fact]
    public async Task DeliverAsync_SinkWasRemoved_HeldAlertsSaySo()
    {
        await SetAsync(new SinkPace(Digest: "30m"));
        await RaiseAsync("a-1");
        await _services.GetRequiredService<WatchlistArchive>().ChangeAsync(static _ => Watchlist.Empty, Token);
        _clock.Advance(TimeSpan.FromMinutes(31));
        await TickAsync();
        Assert.Empty(_receiver.Received);
        Assert.Equal("no-such-sink", Assert.Single((await RecordAsync("a-1")).Deliveries).Outcome);
        Assert.Empty(await Delivery.DueAsync(Token));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _receiver.Dispose();
    }

    private static string Type(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("type").GetString()!;
    }

    private static List<string> Ids(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return [.. json.RootElement.GetProperty("data").GetProperty("alerts").EnumerateArray().Select(static alert => alert.GetProperty("id").GetString()!)];
    }

    private Task<Watchlist> SetAsync(SinkPace pace) => _services.GetRequiredService<WatchlistArchive>().ChangeAsync(
        watchlist => watchlist.WithSink("desk", new SinkSettings("webhook", "https://example.org/hook", null, null) { Pace = pace }), Token);

    private async Task RaiseAsync(string id)
    {
        var record = new AlertRecord(SomeAlerts.Of(id, tell: ["desk"]), []);
        await _store.CreateAsync(BlobName.AlertState(id), CanonicalJson.ToUtf8(record, WatchesJson.Options), "application/json", Token);
        Assert.IsType<DeliveryOutcome.Done>(await Delivery.DeliverAsync(new AlertMessage(id), Token));
    }

    /// <summary>What the timer and the queue do.</summary>
    private async Task TickAsync()
    {
        foreach (var sink in await Delivery.DueAsync(Token))
        {
            await Delivery.AskedAsync(sink, Token);
            await Delivery.DeliverAsync(new AlertMessage(string.Empty, sink), Token);
        }
    }

    private async Task<AlertRecord> RecordAsync(string id) =>
        CanonicalJson.Read<AlertRecord>((await _store.GetAsync(BlobName.AlertState(id), Token))!.Content.Span, WatchesJson.Options);

    private async Task AssertDeliveredAsync(int alerts)
    {
        for (var index = 1; index <= alerts; index++)
        {
            Assert.Equal("delivered", Assert.Single((await RecordAsync($"a-{index}")).Deliveries).Outcome);
        }
    }
}
