using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Watches;

public sealed class AlertDeliveryTests : IAsyncDisposable
{
    private const string Secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private readonly MemoryBlobStore _store = new();
    private readonly WebhookReceiver _receiver = new();
    private readonly StringWriter _console = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly BreakingQueue _queue = new();
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public AlertDeliveryTests()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Ingest:Watches:Folder"] = _folder.Path, ["DESK_SECRET"] = Secret };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IBlobStore>(_store).AddSingleton<IMessageQueue>(_queue).AddSingleton<TimeProvider>(_clock).AddSingleton(new AlertConsole(_console));
        services.AddSingleton(new FetchOptions()).AddSingleton<GuardedConnection>();
        services.AddWatches(configuration);
        services.AddHttpClient("webhook").ConfigurePrimaryHttpMessageHandler(() => _receiver);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeliverAsync_SignedWebhook_CarriesTheSignatureOfTheSpecification()
    {
        await DeliverAsync("desk");
        var (id, timestamp, signature, body) = Assert.Single(_receiver.Received);
        var signed = Encoding.UTF8.GetBytes($"{id}.{timestamp}.{Encoding.UTF8.GetString(body)}");
        var expected = HMACSHA256.HashData(Convert.FromBase64String(Secret["whsec_".Length..]), signed);
        Assert.Equal("v1," + Convert.ToBase64String(expected), signature);
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), timestamp);
        using var json = JsonDocument.Parse(body);
        Assert.Equal("ingest.alert.v1", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(id, json.RootElement.GetProperty("data").GetProperty("id").GetString());
    }

    [Fact]
    public async Task DeliverAsync_Again_TellsNoSinkTwice()
    {
        await DeliverAsync("desk", "console", "feed");
        var printed = _console.ToString();
        Assert.IsType<DeliveryOutcome.Done>(await RedeliverAsync());
        Assert.Single(_receiver.Received);
        Assert.Equal(printed, _console.ToString());
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Found)]
    public async Task DeliverAsync_ReceiverFails_TriesLaterAndTellsOnlyTheOneThatFailed(HttpStatusCode status)
    {
        _receiver.Answers.Enqueue(status);
        _receiver.RetryAfter = TimeSpan.FromMinutes(2);
        var outcome = Assert.IsType<DeliveryOutcome.TryLater>(await DeliverAsync("desk", "console"));
        Assert.Equal(TimeSpan.FromMinutes(2), outcome.RetryAfter);
        Assert.Equal($"Sink 'desk': its receiver answered {(int)status}.", outcome.Reason);
        var printed = _console.ToString();
        Assert.IsType<DeliveryOutcome.Done>(await RedeliverAsync());
        Assert.Equal(2, _receiver.Received.Count);
        Assert.Equal(printed, _console.ToString());
    }

    [Fact]
    public async Task DeliverAsync_ReceiverIsGone_DisablesTheSinkAndSaysSo()
    {
        _receiver.Answers.Enqueue(HttpStatusCode.Gone);
        var done = Assert.IsType<DeliveryOutcome.Done>(await DeliverAsync("desk"));
        Assert.Equal("gone", Assert.Single(done.Deliveries).Outcome);
        var watchlist = await Archive().ReadAsync(Token);
        Assert.Equal("its receiver answered 410 Gone", watchlist.Sinks["desk"].Disabled);
        Assert.NotEmpty(watchlist.Watches);
    }

    [Fact]
    public async Task DeliverAsync_ReceiverIsGone_TellsTheOtherSinks()
    {
        _receiver.Answers.Enqueue(HttpStatusCode.Gone);
        await DeliverAsync("desk", "console");
        var (queue, body) = Assert.Single(_queue.Sent);
        Assert.Equal(QueueNames.Alerts, queue);
        await _services.GetRequiredService<AlertDelivery>().DeliverAsync(CanonicalJson.Read<AlertMessage>(body, WatchesJson.Options), Token);
        Assert.Contains("NOTICE desk: disabled\n  why    Sink 'desk' is disabled: its receiver answered 410 Gone.", _console.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeliverAsync_NoSinkNamed_WritesOneReadableBlock()
    {
        await DeliverAsync();
        Assert.Equal(
            """
            ALERT  Deir ez-Zor: A title
              why    "Deir el-Zour" found in the text (spelling level L2) is Deir ez-Zor (geonames:170794); first mention in this story, the first of all for this watch.
              says   Shells fell on Deir el-Zour before dawn.
              place  Deir ez-Zor (geonames:170794)
              map    https://www.openstreetmap.org/?mlat=35.3359&mlon=40.1408#map=11/35.3359/40.1408
              by     one source so far: Example
              unsure The spelling "Deir el-Zour" is only like a name of it (level L2), and nothing else in the text says that it is.
              source Example, no date, https://example.org/a1


            """.ReplaceLineEndings("\n"),
            _console.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task DeliverAsync_AtomFile_HoldsNewestFirstAndEachOnce()
    {
        await DeliverAsync("feed");
        await DeliverAsync(["feed"], "s-2");
        var feed = XDocument.Load(Path.Combine(_folder.Path, "alerts.atom")).Root!;
        var ids = feed.Elements().Where(static element => element.Name.LocalName == "entry").Select(static entry => entry.Elements().First().Value).ToList();
        Assert.Equal(2, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, ids.Count);
    }

    [Theory]
    [InlineData("../outside.atom")]
    [InlineData("/tmp/outside.atom")]
    public async Task DeliverAsync_AtomPathOutsideTheFolder_IsRefused(string path)
    {
        await Archive().ChangeAsync(watchlist => watchlist.WithSink("out", new SinkSettings("atom", null, path, null)), Token);
        var outcome = Assert.IsType<DeliveryOutcome.TryLater>(await DeliverAsync("out"));
        Assert.Contains("is not a file inside the data folder", outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeliverAsync_SecretIsNotSet_SaysWhichVariable()
    {
        await Archive().ChangeAsync(static watchlist => watchlist.WithSink("bare", new SinkSettings("webhook", "https://example.org/hook", null, "env:NO_SUCH")), Token);
        var outcome = Assert.IsType<DeliveryOutcome.TryLater>(await DeliverAsync("bare"));
        Assert.Equal("Sink 'bare': the environment variable NO_SUCH with its secret is not set.", outcome.Reason);
        Assert.Empty(_receiver.Received);
    }

    [Fact]
    public async Task DeliverAsync_UnknownAlert_IsNamed()
    {
        var outcome = await _services.GetRequiredService<AlertDelivery>().DeliverAsync(new AlertMessage("a-none"), Token);
        Assert.Equal(new DeliveryOutcome.NoSuchAlert("a-none"), outcome);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _receiver.Dispose();
        await _console.DisposeAsync();
        _folder.Dispose();
    }

    private WatchlistArchive Archive() => _services.GetRequiredService<WatchlistArchive>();

    private Task<DeliveryOutcome> DeliverAsync(params string[] tell) => DeliverAsync(tell, "s-1");

    private async Task<DeliveryOutcome> DeliverAsync(string[] tell, string story)
    {
        var timeline = Timeline.Read("loose-spelling");
        await Archive().ChangeAsync(
            watchlist => watchlist.Merge(timeline.Watchlist() with { Watches = timeline.Watchlist().Watches.Select(watch => watch with { Tell = tell }).ToList() })
                .WithSink("desk", new SinkSettings("webhook", "https://example.org/hook", null, "env:DESK_SECRET"))
                .WithSink("feed", new SinkSettings("atom", null, "alerts.atom", null)),
            Token);
        var desk = _services.GetRequiredService<AlertDesk>();
        var article = timeline.Articles[0] with { Story = story };
        var alert = Assert.Single(await desk.RaiseAsync(article.Article(), article.Enrichment(), [], Token));
        return await _services.GetRequiredService<AlertDelivery>().DeliverAsync(new AlertMessage(alert.Id), Token);
    }

    private async Task<DeliveryOutcome> RedeliverAsync()
    {
        var id = Assert.Single(_store.Blobs.Keys, static name => name.StartsWith("state/alerts/a-", StringComparison.Ordinal))["state/alerts/".Length..^".json".Length];
        return await _services.GetRequiredService<AlertDelivery>().DeliverAsync(new AlertMessage(id), Token);
    }
}
