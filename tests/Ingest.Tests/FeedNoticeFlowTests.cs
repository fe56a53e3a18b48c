using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Articles;
using Ingest.Tests.Stories;
using Ingest.Tests.Support;
using Ingest.Watches;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests;

/// <summary>A feed that breaks and comes back, from the pull to the console: one notice each.</summary>
public sealed class FeedNoticeFlowTests : IAsyncDisposable
{
    private const string Url = "https://courier.example/feed";
    private readonly TemporaryFolder _folder = new();
    private readonly ServedPages _web = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly BreakingQueue _queue = new();
    private readonly StringWriter _console = new();
    private readonly ServiceProvider _app;

    public FeedNoticeFlowTests() => _app = new ServiceCollection()
        .AddLogging()
        .AddSingleton<IBlobStore>(new MemoryBlobStore())
        .AddSingleton<IMessageQueue>(_queue)
        .AddSingleton<TimeProvider>(_clock)
        .AddSingleton<IHttpClientFactory>(_web)
        .AddSingleton(new AlertConsole(_console))
        .AddIngest(new ConfigurationBuilder().AddInMemoryCollection([new("Ingest:Feeds:GapPerHost", "00:00:00")]).Build(), _folder.Path)
        .BuildServiceProvider();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _web.Dispose();
        _folder.Dispose();
        await _console.DisposeAsync();
    }

    [Fact]
    public async Task PullFeeds_FeedThatBreaksAndRecovers_TellsOnceEach()
    {
        await _app.GetRequiredService<Subscriptions>().AddAsync(Url, "Courier", null, null, Token);
        Serve(200);
        await DaysAsync(1);
        Serve(503);
        await DaysAsync(6);
        Assert.Equal(["NOTICE Courier: broken"], Notices(), StringComparer.Ordinal);
        Assert.Contains("courier.example answered 503", _console.ToString(), StringComparison.Ordinal);
        Serve(200);
        await DaysAsync(6);
        Assert.Equal(["NOTICE Courier: broken", "NOTICE Courier: recovered"], Notices(), StringComparer.Ordinal);
        var listed = await _app.GetRequiredService<FeedNotices>().ListAsync(Token);
        Assert.Equal([("recovered", "delivered"), ("broken", "delivered")], listed.Select(static notice => (notice.Alert.Level, Assert.Single(notice.Deliveries).Outcome)));
        Assert.All(listed, static notice => Assert.Equal((Url, "Courier"), (notice.Alert.Article.Url, notice.Alert.Article.Title)));
    }

    [Fact]
    public async Task PullFeeds_FeedThatIsGone_TellsOnce()
    {
        await _app.GetRequiredService<Subscriptions>().AddAsync(Url, "Courier", null, null, Token);
        Serve(410);
        await DaysAsync(3);
        Assert.Equal(["NOTICE Courier: gone"], Notices(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task FetchFeed_WhateverComesOfIt_IsCounted()
    {
        await _app.GetRequiredService<Subscriptions>().AddAsync(Url, "Courier", null, null, Token);
        Serve(200);
        await DaysAsync(1);
        Serve(503);
        await DaysAsync(1);
        Serve(410);
        await DaysAsync(2);
        var tally = _app.GetRequiredService<Tally>();
        Assert.Equal((1, 1), (tally["feeds pulled: nothing new"], tally["feeds gone"]));
        Assert.True(tally["feeds unchanged"] > 0 && tally["feeds failed: http-503"] > 0);
        var pulls = _queue.Sent.Count(static sent => sent.Queue == QueueNames.Feeds);
        Assert.Equal(pulls, tally.Counts.Where(static count => count.Key.StartsWith("feeds ", StringComparison.Ordinal)).Sum(static count => count.Value));
    }

    private void Serve(int status) => _web.Add(Url, (System.Net.HttpStatusCode)status, "<rss version=\"2.0\"><channel><title>Courier</title></channel></rss>"u8.ToArray(), "application/rss+xml");

    private IEnumerable<string> Notices() => _console.ToString().Split('\n').Where(static line => line.StartsWith("NOTICE", StringComparison.Ordinal));

    private async Task DaysAsync(int days)
    {
        var pipeline = _app.GetRequiredService<Pipeline>();
        for (var hour = 0; hour < days * 24; hour++)
        {
            await pipeline.PullFeedsAsync(Token);
            foreach (var (queue, step) in new (string, Func<string, Turn, CancellationToken, Task>)[] { (QueueNames.Feeds, pipeline.FetchFeedAsync), (QueueNames.Alerts, pipeline.DeliverAlertAsync) })
            {
                while (await _queue.ReceiveAsync(queue, 1, TimeSpan.Zero, Token) is [var message])
                {
                    await step(message.Body, Turns.AtOnce, Token);
                    await _queue.CompleteAsync(message, Token);
                }
            }

            _clock.Advance(TimeSpan.FromHours(1));
        }
    }
}
