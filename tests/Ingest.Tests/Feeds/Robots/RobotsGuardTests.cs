using Ingest.Feeds;
using Ingest.Feeds.Robots;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds.Robots;

public sealed class RobotsGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AskAsync_ManyPagesOfASite_AskForTheRulesOnce()
    {
        await using var server = await FeedServer.StartAsync(static context => context.Response.WriteAsync("User-agent: *\nDisallow: /private"));
        await using var services = Start();
        var guard = services.GetRequiredService<RobotsGuard>();
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => guard.AskAsync(new Uri(server.Url, i % 2 == 0 ? "/private/x" : "/x"), Token)));
        Assert.Equal((1, 10), (server.Requests, verdicts.Count(static verdict => verdict is RobotsVerdict.Disallowed)));
    }

    [Fact]
    public async Task AskAsync_AfterARestart_AsksAgainOnlyTheNextDay()
    {
        await using var server = await FeedServer.StartAsync(static context => context.Response.WriteAsync("User-agent: *\nDisallow: /private"));
        var page = new Uri(server.Url, "/private");
        Assert.IsType<RobotsVerdict.Disallowed>(await AskAsync(page));
        Assert.IsType<RobotsVerdict.Disallowed>(await AskAsync(page));
        Assert.Equal(1, server.Requests);
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.IsType<RobotsVerdict.Disallowed>(await AskAsync(page));
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(410)]
    public async Task AskAsync_NoSuchFile_AllowsAll(int status)
    {
        await using var server = await FeedServer.StartAsync(context => Answer(context, status));
        Assert.IsType<RobotsVerdict.Allowed>(await AskAsync(server.Url));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task AskAsync_ServerFails_IsANoForNow(int status)
    {
        await using var server = await FeedServer.StartAsync(context => Answer(context, status));
        var verdict = Assert.IsType<RobotsVerdict.Unreachable>(await AskAsync(server.Url));
        var outcome = Assert.IsType<FetchOutcome.Failed>(verdict.ToOutcome(server.Url));
        Assert.Equal((FetchCodes.RobotsUnreachable, true, TimeSpan.FromMinutes(15)), (outcome.Code, outcome.IsTransient, outcome.RetryAfter));
    }

    [Fact]
    public async Task AskAsync_ServerFailsForThirtyDays_CountsAsNone()
    {
        await using var server = await FeedServer.StartAsync(static context => Answer(context, 500));
        Assert.IsType<RobotsVerdict.Unreachable>(await AskAsync(server.Url));
        _clock.Advance(TimeSpan.FromDays(31));
        Assert.IsType<RobotsVerdict.Allowed>(await AskAsync(server.Url));
    }

    [Fact]
    public async Task AskAsync_ServerFailsLater_TheRulesItHadGoOn()
    {
        var status = 200;
        await using var server = await FeedServer.StartAsync(context => status == 200 ? context.Response.WriteAsync("User-agent: *\nDisallow: /private") : Answer(context, status));
        await AskAsync(server.Url);
        status = 500;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.IsType<RobotsVerdict.Disallowed>(await AskAsync(new Uri(server.Url, "/private")));
        Assert.IsType<RobotsVerdict.Allowed>(await AskAsync(new Uri(server.Url, "/public")));
    }

    [Fact]
    public async Task ToOutcome_Disallowed_NamesTheRule()
    {
        await using var server = await FeedServer.StartAsync(static context => context.Response.WriteAsync("User-agent: *\nDisallow: /private"));
        var page = new Uri(server.Url, "/private/x");
        var refused = Assert.IsType<FetchOutcome.Refused>((await AskAsync(page)).ToOutcome(page));
        Assert.Equal((FetchCodes.Robots, "127.0.0.1 does not want programs to read /private/x (robots.txt: “Disallow: /private”); ask its owner for leave."), (refused.Code, refused.Message));
    }

    public void Dispose() => _folder.Dispose();

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    // A process of its own each time, over the same state.
    private async Task<RobotsVerdict> AskAsync(Uri url)
    {
        await using var services = Start();
        return await services.GetRequiredService<RobotsGuard>().AskAsync(url, Token);
    }

    private ServiceProvider Start() =>
        FeedServer.Services(services => services.AddSingleton<IBlobStore>(new DirectoryBlobStore(_folder.Path)).AddSingleton<TimeProvider>(_clock));
}
