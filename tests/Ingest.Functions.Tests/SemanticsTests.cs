using Ingest.Azure.Tests.Support;
using Ingest.Functions.Tests.Host;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>Timers that overlap or come late, messages that come twice or outlive their lease: over Azurite, and each run ends like a calm one.</summary>
public sealed class SemanticsTests(CalmRun calm) : IClassFixture<CalmRun>, IAsyncLifetime
{
    private readonly StorageAccount _account = new();
    private readonly ManualTimeProvider _clock = CalmRun.NewClock();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _account.InitializeAsync();

    public ValueTask DisposeAsync() => _account.DisposeAsync();

    [Fact]
    public async Task Timer_TwiceAtOnce_PullsEachFeedOnce()
    {
        await using var host = await StartAsync();
        await Task.WhenAll(Task.Run(() => host.TickAsync(Token), Token), Task.Run(() => host.TickAsync(Token), Token));
        Assert.InRange(await host.ListenTo("FetchFeed").DrainAsync(copies: 1, Token), 1, 2);
        Assert.Equal(CalmRun.Pages, await host.ListenTo("FetchPage").DrainAsync(copies: 1, Token));
        await host.DrainAsync(Token);
        await AssertLikeACalmRunAsync(host);
    }

    [Fact]
    public async Task Timer_LateByManyTicks_SendsEachFeedOnceAndSaysThatItWasLate()
    {
        var log = new WrittenLog();
        await using var host = await StartAsync(log: log);
        await host.TickAsync(Token);
        await host.DrainAsync(Token);
        _clock.Advance(TimeSpan.FromDays(3));
        await host.TickAsync(Token, isPastDue: true);
        Assert.Single(await host.BodiesAsync("feeds", Token));
        Assert.Contains("1 feeds are due; the schedule was late: True", log.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Timer_WhileAFeedIsUnderWay_SendsItNoSecondTime()
    {
        await using var host = await StartAsync();
        await host.TickAsync(Token);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await host.TickAsync(Token);
        Assert.Single(await host.BodiesAsync("feeds", Token));
    }

    [Fact]
    public async Task Message_DeliveredTwiceAtOnce_EndsLikeACalmRun()
    {
        await using var host = await StartAsync();
        await host.TickAsync(Token);
        await host.DrainAsync(Token, copies: 2);
        await AssertLikeACalmRunAsync(host);
    }

    [Theory]
    [InlineData("FetchFeed", "raw/feeds/")]
    [InlineData("FetchPage", "articles/")]
    [InlineData("EnrichArticle", "enriched/")]
    public async Task Message_ThatOutlivesItsLease_EndsLikeACalmRun(string function, string heldAt)
    {
        var held = new HeldStore(_account.Services.GetRequiredService<IBlobStore>(), heldAt);
        await using var host = await StartAsync(held);
        await host.TickAsync(Token);
        await host.DrainAsync(Token, until: function);

        // One second is the service's shortest lease: the first call still works when the message comes again.
        var listener = host.ListenTo(function);
        var message = await listener.TakeAsync(TimeSpan.FromSeconds(1), Token);
        var first = Task.Run(() => listener.WorkAsync(message!, Token), Token);
        await held.Reached.WaitAsync(TimeSpan.FromMinutes(5), TimeProvider.System, Token);
        var again = await listener.TakeAgainAsync(message!.MessageId, Token);
        await listener.WorkAsync(again, Token);
        Assert.False(first.IsCompleted);
        held.Release();
        await first;

        Assert.Equal(2, again.DequeueCount);
        Assert.Empty(listener.Failures);
        await host.DrainAsync(Token);
        await AssertLikeACalmRunAsync(host);
    }

    private async Task<FunctionsHost> StartAsync(IBlobStore? store = null, WrittenLog? log = null)
    {
        var host = await FunctionsHost.StartAsync(_account.ConnectionString, _clock, log, store);
        await calm.Newsroom.SubscribeAsync(host, Token);
        return host;
    }

    private async Task AssertLikeACalmRunAsync(FunctionsHost host)
    {
        Assert.Equal(calm.Tree, await StoredTree.ReadAsync(host.Services, Token));
        Assert.NotEmpty(calm.ClaimIds);
        Assert.Equal(calm.ClaimIds, await CalmRun.ClaimIdsAsync(host, Token), StringComparer.Ordinal);
        Assert.Equal(0, (await host.Services.GetRequiredService<IMessageQueue>().CountAsync(QueueNames.Alerts, Token)).Total());
    }
}
