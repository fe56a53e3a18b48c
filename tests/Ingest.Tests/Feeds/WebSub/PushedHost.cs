using System.Security.Cryptography;
using Ingest.Feeds;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>The product on loopback, subscribed to a feed of a <see cref="ReferenceHub"/>; its clock stands still unless moved.</summary>
public sealed class PushedHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;

    private PushedHost(WebApplication app, ReferenceHub hub, TemporaryFolder folder) => (_app, Hub, _folder) = (app, hub, folder);

    public ReferenceHub Hub { get; }

    public ManualTimeProvider Clock { get; private init; } = null!;

    public string FeedId { get; private set; } = string.Empty;

    /// <summary>What was logged.</summary>
    public LogLines Log { get; private init; } = null!;

    public string Url => _app.Urls.First();

    public static async Task<PushedHost> StartAsync(bool isOn = true)
    {
        var (clock, log, folder) = (new ManualTimeProvider(), new LogLines(), new TemporaryFolder());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection([new("Ingest:Feeds:AllowPrivateAddresses", "true"), new("Ingest:Feeds:MaxBytes", "100000"), new("Ingest:Feeds:Schedule", "0 */15 * * * *")]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<RandomNumberGenerator>(new CountingRandom());
        builder.Services.AddIngest(builder.Configuration, folder.Path).AddIngestApi();
        var app = builder.Build();
        app.MapIngestApi();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var host = new PushedHost(app, await ReferenceHub.StartAsync(), folder) { Clock = clock, Log = log };
        host.Get<WebSubOptions>().CallbackUrl = isOn ? host.Url : string.Empty;
        host.FeedId = ((SubscribeOutcome.Added)await host.Get<Subscriptions>().AddAsync(host.Hub.Topic, null, null, null, Token)).Feed.FeedId;
        return host;
    }

    /// <summary>The same, pulled once and subscribed at the hub.</summary>
    public static async Task<PushedHost> SubscribedAsync()
    {
        var host = await StartAsync();
        await host.TickAsync();
        await host.TickAsync();
        Assert.Equal(WebSubStatus.Live, (await host.SubscriptionAsync())!.Status);
        return host;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>One tick of the schedule, and all the work on <c>feeds</c> that it leads to.</summary>
    public async Task TickAsync()
    {
        await Get<WebSubFlow>().SendDueAsync(Token);
        await Get<FeedRounds>().SendDueAsync(Token);
        await DrainAsync();
    }

    public async Task TickAsync(TimeSpan later)
    {
        Clock.Advance(later);
        await TickAsync();
    }

    public async Task DrainAsync()
    {
        var queue = Get<IMessageQueue>();
        while (await queue.ReceiveAsync(QueueNames.Feeds, 10, TimeSpan.FromMinutes(1), Token) is { Count: > 0 } messages)
        {
            foreach (var message in messages)
            {
                await RunAsync(message.Body);
                await queue.CompleteAsync(message, Token);
            }
        }
    }

    public Task RunAsync(string body)
    {
        var message = CanonicalJson.Read<FeedMessage>(body, FeedsJson.Options);
        return message.Work is null ? Get<FeedPull>().PullAsync(message, Turns.AtOnce, Token) : Get<WebSubFlow>().RunAsync(message, Turns.AtOnce, Token);
    }

    public Task<WebSubState?> SubscriptionAsync() => Get<HubSubscriptions>().GetAsync(FeedId, Token);

    public async Task<FeedState> FeedAsync() => (await Get<Subscriptions>().GetAsync(FeedId, Token))!.State;

    public async Task<string> CallbackAsync() => CallbackAddress.Of(Get<WebSubOptions>(), (await SubscriptionAsync())!);

    /// <summary>The links of the entries that were passed on, in order.</summary>
    public async Task<IReadOnlyList<string?>> PagesAsync() =>
        [.. (await Get<IMessageQueue>().PeekAsync(QueueNames.Pages, 1000, Token)).Select(static message => CanonicalJson.Read<PageMessage>(message.Body, FeedsJson.Options).Url)];

    public async Task<IReadOnlyList<string>> FactsAsync() => await Get<IBlobStore>().ListAsync("raw/", Token).ToListAsync(Token);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Hub.DisposeAsync();
        _folder.Dispose();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
