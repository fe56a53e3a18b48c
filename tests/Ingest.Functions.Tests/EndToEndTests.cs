using System.Net;
using System.Text.Json;
using Ingest.Azure.Tests.Support;
using Ingest.Functions.Tests.Host;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>Timer → feeds → pages → articles → claims and alerts: the function classes over Azurite's queues and blobs, and the HTTP functions over what they left.</summary>
public sealed class EndToEndTests : IAsyncLifetime
{
    private const int Pages = 6;

    private readonly StorageAccount _account = new();
    private Newsroom _newsroom = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _account.InitializeAsync();
        _newsroom = await Newsroom.OpenAsync(Pages);
    }

    public async ValueTask DisposeAsync()
    {
        await _newsroom.DisposeAsync();
        await _account.DisposeAsync();
    }

    [Fact]
    public async Task Run_FromTheTimerToTheClaims_LeavesWhatTheLaptopLeaves()
    {
        await using var host = await FunctionsHost.StartAsync(_account.ConnectionString, CalmRun.NewClock());
        await _newsroom.SubscribeAsync(host, Token);
        await host.TickAsync(Token);
        await host.DrainAsync(Token);

        var tree = (await StoredTree.ReadAsync(host.Services, Token)).Keys;
        Assert.Equal((Pages, Pages, Pages), (Count("raw/pages/"), Count("articles/"), Count("enriched/")));
        Assert.Equal((1, Pages, Pages), (Count("raw/feeds/"), Count("state/articles/"), Count("state/sent/")));
        Assert.DoesNotContain(tree, static name => name.StartsWith("state/set-aside/", StringComparison.Ordinal) || name.StartsWith("state/deferred/", StringComparison.Ordinal));
        await AssertClaimsAreThoseInTheFilesAsync(host);
        await AssertAlertsWereDeliveredAsync(host);

        int Count(string prefix) => tree.Count(name => name.StartsWith(prefix, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Query_OnAnInstanceThatSawNothing_AnswersWhatTheOthersStored()
    {
        await using var worker = await FunctionsHost.StartAsync(_account.ConnectionString, CalmRun.NewClock());
        await _newsroom.SubscribeAsync(worker, Token);
        await worker.TickAsync(Token);
        await worker.DrainAsync(Token);

        await using var web = await FunctionsHost.StartAsync(_account.ConnectionString, CalmRun.NewClock());
        foreach (var address in (string[])["/api/v1/claims?limit=500", "/api/v1/articles", "/api/v1/mentions?limit=500", "/api/v1/alerts", "/api/v1/places", "/api/v1/summary", "/api/v1/feeds", "/api/v1/watches"])
        {
            var expected = await worker.Api.GetStringAsync(new Uri(address, UriKind.Relative), Token);
            Assert.Equal(expected, await web.Api.GetStringAsync(new Uri(address, UriKind.Relative), Token));
        }

        var articles = JsonElement.Parse(await web.Api.GetStringAsync(new Uri("/api/v1/articles", UriKind.Relative), Token));
        Assert.Equal(Pages, articles.GetProperty("items").GetArrayLength());
        using var ready = await web.Api.GetAsync(new Uri("/health/ready", UriKind.Relative), Token);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Feed_AddedOverHttp_IsPulledAtTheNextTick()
    {
        await using var host = await FunctionsHost.StartAsync(_account.ConnectionString, CalmRun.NewClock());
        using var body = new StringContent($$"""{"url":"{{_newsroom.Server.FeedUrl}}"}""", System.Text.Encoding.UTF8, "application/json");
        using var added = await host.Api.PostAsync(new Uri("/api/v1/feeds", UriKind.Relative), body, Token);
        await host.TickAsync(Token);
        Assert.Equal((HttpStatusCode.Created, 1), (added.StatusCode, await host.ListenTo("FetchFeed").DrainAsync(copies: 1, Token)));
        Assert.Equal(Pages, (await host.BodiesAsync("pages", Token)).Count);
    }

    private static async Task AssertClaimsAreThoseInTheFilesAsync(FunctionsHost host)
    {
        var store = host.Services.GetRequiredService<IBlobStore>();
        var lines = new List<string>();
        await foreach (var name in store.ListAsync("claims/", Token))
        {
            lines.AddRange(System.Text.Encoding.UTF8.GetString((await store.GetAsync(name, Token))!.Content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        var sent = await host.BodiesAsync("claims", Token);
        Assert.NotEmpty(sent);
        Assert.Equal(lines.Order(StringComparer.Ordinal), sent.Order(StringComparer.Ordinal));
    }

    private static async Task AssertAlertsWereDeliveredAsync(FunctionsHost host)
    {
        var store = host.Services.GetRequiredService<IBlobStore>();
        var deliveries = new List<int>();
        await foreach (var name in store.ListAsync("state/alerts/a-", Token))
        {
            deliveries.Add(CanonicalJson.Read<AlertRecord>((await store.GetAsync(name, Token))!.Content.Span, WatchesJson.Options).Deliveries.Count);
        }

        Assert.NotEmpty(deliveries);
        Assert.All(deliveries, static count => Assert.Equal(1, count));
    }
}
