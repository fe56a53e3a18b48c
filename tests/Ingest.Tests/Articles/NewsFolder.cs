using System.Net;
using System.Text;
using Ingest.Claims;
using Ingest.Feeds;
using Ingest.Language;
using Ingest.Storage;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Articles;

/// <summary>
/// A data folder as a run leaves it: an article that was corrected, one that was withdrawn, one whose page is a wall, one without a page.
/// Made once; the verbs only read it.
/// </summary>
public sealed class NewsFolder : IAsyncLifetime
{
    public const string Bridge = "https://courier.example/bridge";
    public const string Ferry = "https://courier.example/ferry";
    public const string Walled = "https://courier.example/walled";
    private const string FeedUrl = "https://courier.example/feed";
    private const string Old = "The regional roads office reopened the bridge over the channel on Tuesday. Engineers had worked on the repairs for three weeks and two days, and the pier is 30 metres long.";
    private const string New = "The regional roads office reopened the bridge over the channel on Tuesday. Engineers had worked on the repairs for three weeks and two days, and the pier is 40 metres long.";
    private const string Other = "The ferry to the island stops on Friday until further notice, the harbour office said. Residents will have to take the long road over the hills, which floods in winter.";
    private const string Note = "Correction: An earlier version of this article misstated the length of the pier.";
    private const string Feed = $"""
        <rss version="2.0"><channel><title>Courier</title>
        <item><guid>1</guid><title>Bridge reopens</title><link>{Bridge}?utm_source=rss</link></item>
        <item><guid>2</guid><title>Ferry stops</title><link>{Ferry}</link></item>
        <item><guid>3</guid><title>Lamps follow</title><link>{Walled}</link><description>The lamps on the pier follow in June, the harbour office said on Monday, and the benches in July; the old ones are sold to whoever wants them, first come, first served.</description></item>
        <item><guid>4</guid><title>Note to readers</title><description>The next issue comes on Monday, a day late, because the press is cleaned over the week-end and the paper mill is on strike until Sunday night.</description></item>
        </channel></rss>
        """;

    private static readonly DateTimeOffset Begin = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly ServedPages _web = new();

    /// <summary>The first revision's page, as it was served.</summary>
    public static byte[] BridgePage { get; } = Page("Bridge reopens", Old);

    public string Path => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        var clock = new ManualTimeProvider(Begin);
        _web.Add(FeedUrl, HttpStatusCode.OK, Encoding.UTF8.GetBytes(Feed), "application/rss+xml");
        _web.Add(Bridge + "?utm_source=rss", HttpStatusCode.OK, BridgePage, "text/html; charset=utf-8", ("ETag", "\"a\""));
        _web.Add(Ferry, HttpStatusCode.OK, Page("Ferry stops", Other), "text/html");
        _web.Add(Walled, "<html><head><title>Before you continue</title></head><body><h1>We value your privacy</h1><p>We and our partners use cookies. Accept all or manage options.</p></body></html>");
        await using var app = Start(clock);
        await app.GetRequiredService<Subscriptions>().AddAsync(FeedUrl, null, null, null, CancellationToken.None);
        await WorkAsync(app);
        clock.Advance(TimeSpan.FromMinutes(20));
        _web.Add(Bridge + "?utm_source=rss", HttpStatusCode.OK, Page("Bridge reopens", $"{New}</p><p>{Note}"), "text/html; charset=utf-8", ("ETag", "\"b\""));
        _web.Add(Ferry, HttpStatusCode.NotFound, [], "text/html");
        await WorkAsync(app);
    }

    public ValueTask DisposeAsync()
    {
        _web.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static byte[] Page(string title, string text) =>
        Encoding.UTF8.GetBytes($"<html lang=\"en\"><head><title>{title}</title><meta property=\"og:site_name\" content=\"Courier\"></head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>");

    private static async Task WorkAsync(ServiceProvider app)
    {
        var pipeline = app.GetRequiredService<Pipeline>();
        await pipeline.PullFeedsAsync(CancellationToken.None);
        await DrainAsync(app, QueueNames.Feeds, pipeline.FetchFeedAsync);
        await DrainAsync(app, QueueNames.Pages, pipeline.FetchPageAsync);
        await DrainAsync(app, QueueNames.Articles, pipeline.EnrichArticleAsync);
    }

    private static async Task DrainAsync(ServiceProvider app, string name, Func<string, Turn, CancellationToken, Task> step)
    {
        var queue = app.GetRequiredService<IMessageQueue>();
        while (await queue.ReceiveAsync(name, 1, TimeSpan.FromMinutes(5), CancellationToken.None) is [var message])
        {
            await step(message.Body, Turns.AtOnce, CancellationToken.None);
            await queue.CompleteAsync(message, CancellationToken.None);
        }
    }

    private ServiceProvider Start(TimeProvider clock) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IMessageQueue>(new BreakingQueue())
        .AddSingleton(clock)
        .AddSingleton<IHttpClientFactory>(_web)
        .AddSingleton(new AlertConsole(TextWriter.Null))
        .AddSingleton(FlowRun.Engines.Value.GetRequiredService<LanguageEngine>())
        .AddSingleton(FlowRun.Engines.Value.GetRequiredService<ArticleAnalyzer>())
        .AddIngest(new ConfigurationBuilder().AddInMemoryCollection([new("Ingest:Feeds:GapPerHost", "00:00:00")]).Build(), _folder.Path)
        .BuildServiceProvider();
}
