using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Index;
using Ingest.Index.Rows;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Tests.Articles;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>The whole flow over two invented articles, on a store and a queue that may break down; each breakdown is followed by a new start.</summary>
internal sealed class FlowRun : IDisposable
{
    private const string FeedUrl = "https://courier.example/feed";
    private const string First = "Army units captured the town of Raqqa on Monday, a monitoring group said. Residents said that rebels attacked a bridge near Aleppo. The ferry to the island stops on Friday until further notice.";
    private const string Second = "The regional roads office reopened the bridge over the channel on Tuesday. Protesters marched in Kharkiv, the mayor said. Engineers had worked on the repairs for three weeks and two days.";

    /// <summary>The engines, which take long to load.</summary>
    internal static readonly Lazy<ServiceProvider> Engines = new(static () => new ServiceCollection().AddLogging().AddIngest(new ConfigurationBuilder().Build(), Path.GetTempPath()).BuildServiceProvider());

    private readonly TemporaryFolder _folder = new();

    public FlowRun()
    {
        Web.Add(FeedUrl, "<rss version=\"2.0\"><channel><title>Courier</title><item><guid>1</guid><title>First</title><link>/first</link></item><item><guid>2</guid><title>Second</title><link>/second</link></item></channel></rss>", "application/rss+xml");
        Web.Add("https://courier.example/second", Page("Bridge reopens", Second, "Courier"));
    }

    /// <summary>What the sites show.</summary>
    public ServedPages Web { get; } = new();

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2017, 9, 20, 9, 0, 0, TimeSpan.Zero));

    public MemoryBlobStore Store { get; } = new();

    public BreakingQueue Queue { get; } = new();

    public int Breakdowns { get; private set; }

    /// <summary>Reads the articles instead of the embedded engines.</summary>
    public ArticleAnalyzer? Analyzer { get; init; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Subscribes and watches; breakdowns are counted from here on.</summary>
    public async Task<FlowRun> SetUpAsync(string siteName = "Courier")
    {
        Web.Add("https://courier.example/first", Page("Army units enter Raqqa", First, siteName));
        await using var app = Start();
        await app.GetRequiredService<Subscriptions>().AddAsync(FeedUrl, null, null, null, Token);
        var watch = new Watch("Raqqa", null, null, null, null, null, null, [], ["Raqqa"], [], []);
        await app.GetRequiredService<WatchlistArchive>().ChangeAsync(list => list with { Watches = [watch] }, Token);
        return this;
    }

    /// <summary>Subscribes to a second feed, which points at the first article under an address with a tracking parameter.</summary>
    public async Task<FlowRun> SeeFirstElsewhereAsync()
    {
        const string Other = "https://other.example/feed";
        Web.Add(Other, "<rss version=\"2.0\"><channel><title>Other</title><item><guid>9</guid><title>First</title><link>https://courier.example/first?utm_source=other</link></item></channel></rss>", "application/rss+xml");
        Web.Add("https://courier.example/first?utm_source=other", Page("Army units enter Raqqa", First, "Courier"));
        await using var app = Start();
        await app.GetRequiredService<Subscriptions>().AddAsync(Other, null, null, null, Token);
        return this;
    }

    /// <summary>Works until nothing is left to do, starting anew after each breakdown.</summary>
    public async Task<FlowRun> ToTheEndAsync()
    {
        while (true)
        {
            await using var app = Start();
            try
            {
                await WorkAsync(app);
                return this;
            }
            catch (StorageException)
            {
                Breakdowns++;
            }
        }
    }

    public async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        await using var app = Start();
        return await ask(app);
    }

    public Task<IndexSummary> SummaryAsync() => AskAsync(static app => app.GetRequiredService<SqliteIndex>().SummaryAsync(Token));

    public IEnumerable<string> Claims() => Queue.Sent.Where(static sent => sent.Queue == QueueNames.Claims).Select(static sent => sent.Body);

    public void Dispose()
    {
        Web.Dispose();
        _folder.Dispose();
    }

    public static string Page(string title, string text, string siteName) => $"<html><head><title>{title}</title><meta property=\"og:site_name\" content=\"{siteName}\"></head><body><h1>{title}</h1><p>{text}</p><p>{text}</p></body></html>";

    private async Task WorkAsync(IServiceProvider app)
    {
        var pipeline = app.GetRequiredService<Pipeline>();
        await pipeline.PullFeedsAsync(Token);
        await DrainAsync(QueueNames.Feeds, pipeline.FetchFeedAsync);
        await DrainAsync(QueueNames.Pages, pipeline.FetchPageAsync);
        await DrainAsync(QueueNames.Articles, pipeline.EnrichArticleAsync);
        await DrainAsync(QueueNames.Alerts, pipeline.DeliverAlertAsync);
    }

    private async Task DrainAsync(string queue, Func<string, Turn, CancellationToken, Task> step)
    {
        while (await Queue.ReceiveAsync(queue, 1, TimeSpan.Zero, Token) is [var message])
        {
            await step(message.Body, Turns.AtOnce, Token);
            await Queue.CompleteAsync(message, Token);
        }
    }

    private ServiceProvider Start()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Ingest:Feeds:GapPerHost", "00:00:00")]).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IBlobStore>(Store)
            .AddSingleton<IMessageQueue>(Queue)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IHttpClientFactory>(Web)
            .AddSingleton(new AlertConsole(TextWriter.Null))
            .AddSingleton(Engines.Value.GetRequiredService<LanguageEngine>())
            .AddSingleton(Analyzer ?? Engines.Value.GetRequiredService<ArticleAnalyzer>())
            .AddIngest(configuration, _folder.Path)
            .BuildServiceProvider();
    }
}
