using System.Text;
using Ingest.Feeds;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>A hub's delivery and the work that follows, on a store and a queue that may break down; each breakdown is followed by a new start, and a hub that heard no answer delivers again.</summary>
internal sealed class PushRun
{
    private const string FeedUrl = "https://courier.example/feed";
    private const string Token = "0123456789abcdef0123456789abcdef";
    private const string Secret = "it is only known to the hub";

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("2"), FeedSamples.Item("1")));
    private readonly ManualTimeProvider _clock = new();
    private string _feedId = string.Empty;

    public MemoryBlobStore Store { get; } = new();

    public BreakingQueue Queue { get; } = new();

    public int Breakdowns { get; private set; }

    /// <summary>The messages on <c>pages</c>, in order.</summary>
    public IEnumerable<string> Pages => Queue.Sent.Where(static sent => sent.Queue == QueueNames.Pages).Select(static sent => sent.Body);

    /// <summary>Subscribes to the feed, and at its hub; breakdowns are counted from here on.</summary>
    public static async Task<PushRun> SetUpAsync()
    {
        var run = new PushRun();
        await using var app = run.Start();
        run._feedId = ((SubscribeOutcome.Added)await app.GetRequiredService<Subscriptions>().AddAsync(FeedUrl, null, null, null, Stop)).Feed.FeedId;
        var live = new WebSubState(run._feedId, "https://hub.example/", FeedUrl, Token, Secret, WebSubStatus.Live, null, run._clock.GetUtcNow().AddDays(5));
        await app.GetRequiredService<HubSubscriptions>().CreateAsync(live, Stop);
        return run;
    }

    /// <summary>Delivers once and works until nothing is left to do.</summary>
    public async Task<PushRun> ToTheEndAsync()
    {
        var isAnswered = false;
        while (true)
        {
            await using var app = Start();
            try
            {
                if (!isAnswered)
                {
                    Assert.True(await DeliverAsync(app) is PushOutcome.Taken or PushOutcome.Repeated);
                    isAnswered = true;
                }

                await WorkAsync(app);
                return this;
            }
            catch (StorageException)
            {
                Breakdowns++;
            }
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<PushOutcome> DeliverAsync(IServiceProvider app)
    {
        using var body = new MemoryStream(Body);
        var push = new Push(_feedId, Token, ReferenceHub.Sign("sha256", Secret, Body), "application/rss+xml", null, null, Body.Length);
        return await app.GetRequiredService<PushDesk>().TakeAsync(push, body, Stop);
    }

    private async Task WorkAsync(IServiceProvider app)
    {
        while (await Queue.ReceiveAsync(QueueNames.Feeds, 1, TimeSpan.Zero, Stop) is [var message])
        {
            await app.GetRequiredService<WebSubFlow>().RunAsync(CanonicalJson.Read<FeedMessage>(message.Body, FeedsJson.Options), Turns.AtOnce, Stop);
            await Queue.CompleteAsync(message, Stop);
        }
    }

    private ServiceProvider Start() => FeedServer.Services(
        services => services
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<IBlobStore>(Store)
            .AddSingleton<IMessageQueue>(Queue)
            .AddSingleton<Tally>()
            .AddSingleton<WebSubFlow>(),
        ("CallbackUrl", "https://news.example.org"));
}
