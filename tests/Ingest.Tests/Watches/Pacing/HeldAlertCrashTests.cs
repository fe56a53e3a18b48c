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

/// <summary>The process dies at each of its writes in turn, before and after it, between holding alerts and delivering them; the next one loses none and holds none twice.</summary>
public sealed class HeldAlertCrashTests
{
    private static readonly string[] Alerts = ["a-1", "a-2", "a-3"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("08:00-22:00", null, false)]
    [InlineData("08:00-22:00", null, true)]
    [InlineData(null, "6h", false)]
    [InlineData(null, "6h", true)]
    [InlineData("08:00-22:00", "6h", true)]
    public async Task Deliver_ProcessDiesAtAnyWrite_EachAlertIsToldInOneMessage(string? quiet, string? digest, bool afterWriting)
    {
        var deaths = 0;
        while (await RunAsync(new SinkPace(quiet, digest), deaths + 1, afterWriting))
        {
            deaths++;
        }

        // Three alerts held, one batch fixed, three deliveries recorded, one batch ended.
        Assert.True(deaths >= 8, $"{deaths} writes");
    }

    /// <summary>One life that dies at a write, and a second one; false where the first never came to that write.</summary>
    private static async Task<bool> RunAsync(SinkPace pace, int breakAt, bool afterWriting)
    {
        var (store, clock, waiting) = (new MemoryBlobStore(), new ManualTimeProvider(), new List<string>(Alerts));
        using var receiver = new WebhookReceiver();
        await SetUpAsync(store, clock, pace);
        (store.BreakAt, store.BreakAfterWriting) = (store.Writes + breakAt, afterWriting);
        var died = await DiesAsync(store, clock, receiver, waiting);
        store.BreakAt = 0;
        Assert.False(await DiesAsync(store, clock, receiver, waiting));
        await AssertToldAsync(store, receiver, $"death at write {breakAt}");
        return died;
    }

    /// <summary>A process: it takes what waits in the queue, then the timer lets go what is due, for two days.</summary>
    private static async Task<bool> DiesAsync(MemoryBlobStore store, ManualTimeProvider clock, WebhookReceiver receiver, List<string> waiting)
    {
        await using var services = Services(store, clock, receiver);
        var delivery = services.GetRequiredService<AlertDelivery>();
        try
        {
            while (waiting.Count > 0)
            {
                Assert.IsType<DeliveryOutcome.Done>(await delivery.DeliverAsync(new AlertMessage(waiting[0]), Token));
                waiting.RemoveAt(0);
            }

            for (var hour = 0; hour < 48; hour++)
            {
                clock.Advance(TimeSpan.FromHours(1));
                foreach (var sink in await delivery.DueAsync(Token))
                {
                    await delivery.AskedAsync(sink, Token);
                    Assert.IsType<DeliveryOutcome.Done>(await delivery.DeliverAsync(new AlertMessage(string.Empty, sink), Token));
                }
            }

            return false;
        }
        catch (StorageException)
        {
            return true;
        }
    }

    private static async Task SetUpAsync(MemoryBlobStore store, ManualTimeProvider clock, SinkPace pace)
    {
        clock.Advance(TimeSpan.FromHours(((10 - clock.GetUtcNow().Hour) + 24) % 24));
        await new WatchlistArchive(store).ChangeAsync(
            watchlist => watchlist.WithSink("desk", new SinkSettings("webhook", "https://example.org/hook", null, null) { Pace = pace }), Token);
        foreach (var id in Alerts)
        {
            var record = new AlertRecord(SomeAlerts.Of(id, tell: ["desk"]), []);
            await store.CreateAsync(BlobName.AlertState(id), CanonicalJson.ToUtf8(record, WatchesJson.Options), "application/json", Token);
        }
    }

    private static ServiceProvider Services(MemoryBlobStore store, ManualTimeProvider clock, WebhookReceiver receiver)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IBlobStore>(store).AddSingleton<IMessageQueue>(new BreakingQueue()).AddSingleton<TimeProvider>(clock).AddSingleton(new AlertConsole(TextWriter.Null));
        services.AddSingleton(new FetchOptions()).AddSingleton<GuardedConnection>();
        services.AddWatches(new ConfigurationBuilder().Build());
        services.AddHttpClient("webhook").ConfigurePrimaryHttpMessageHandler(() => new Passing(receiver));
        return services.BuildServiceProvider();
    }

    private static async Task AssertToldAsync(MemoryBlobStore store, WebhookReceiver receiver, string when)
    {
        // A message that was sent and not noted is sent again, under the same id.
        var told = receiver.Received.DistinctBy(static message => message.Id, StringComparer.Ordinal).SelectMany(static message => Ids(message.Body)).Order(StringComparer.Ordinal).ToList();
        Assert.True(Alerts.SequenceEqual(told, StringComparer.Ordinal), $"{when}: {string.Join(", ", told)}");
        foreach (var id in Alerts)
        {
            var record = CanonicalJson.Read<AlertRecord>((await store.GetAsync(BlobName.AlertState(id), Token))!.Content.Span, WatchesJson.Options);
            Assert.Equal(["desk delivered"], record.Deliveries.Select(static delivery => $"{delivery.Sink} {delivery.Outcome}"), StringComparer.Ordinal);
        }
    }

    private static List<string> Ids(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        var told = json.RootElement.GetProperty("data");
        return told.TryGetProperty("alerts", out var alerts) ? [.. alerts.EnumerateArray().Select(static alert => alert.GetProperty("id").GetString()!)] : [told.GetProperty("id").GetString()!];
    }

    /// <summary>The same receiver for both processes, whichever of them ends.</summary>
    private sealed class Passing(WebhookReceiver receiver) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _receiver = new(receiver, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _receiver.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _receiver.Dispose();
            base.Dispose(disposing);
        }
    }
}
