using System.Text.Json;
using Ingest.Azure.Tests.Support;
using Ingest.Articles;
using Ingest.Feeds;
using Ingest.Functions.Tests.Host;
using Ingest.Storage;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Functions.Tests;

/// <summary>Messages that fail, over Azurite: given back, set aside by the host with a reason that we keep, or put off for as long as a server asks.</summary>
public sealed class FailureTests(StorageAccount account) : IAsyncLifetime
{
    private readonly ManualTimeProvider _clock = CalmRun.NewClock();
    private FunctionsHost _host = null!;
    private WebApplication _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IMessageQueue Queue => _host.Services.GetRequiredService<IMessageQueue>();

    private AttemptRecords Records => _host.Services.GetRequiredService<AttemptRecords>();

    public async ValueTask InitializeAsync()
    {
        _host = await FunctionsHost.StartAsync(account.ConnectionString, _clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapGet("/broken", static () => Results.StatusCode(StatusCodes.Status500InternalServerError));
        _server.MapGet("/busy", static (HttpContext context) =>
        {
            context.Response.Headers.RetryAfter = "3600";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        });
        await _server.StartAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("FetchFeed", QueueNames.Feeds)]
    [InlineData("FetchPage", QueueNames.Pages)]
    [InlineData("EnrichArticle", QueueNames.Articles)]
    [InlineData("DeliverAlert", QueueNames.Alerts)]
    public async Task Function_BodyThatCannotBeRead_IsTriedFiveTimesAndSetAsideWithTheReason(string function, string queue)
    {
        await Queue.SendAsync(queue, ["no message"], TimeSpan.Zero, Token);
        var listener = _host.ListenTo(function);
        Assert.Equal(5, await listener.DrainAsync(copies: 1, Token));
        Assert.All(listener.Failures, static failure => Assert.IsType<JsonException>(failure));

        var poison = Assert.Single(await Queue.PeekAsync($"{queue}-poison", 32, Token), static message => message.Body == "no message");
        var explained = await Records.ExplainAsync(poison, Token);
        Assert.Equal(("no message", listener.Failures[^1].Message), (explained.Body, explained.Reason));
        Assert.NotEqual(poison.Reason, explained.Reason, StringComparer.Ordinal);
        Assert.Equal((queue, 5L), ((await Records.FindAsync(queue, "no message", Token))!.Queue, (await Records.FindAsync(queue, "no message", Token))!.Attempts));
    }

    [Fact]
    public async Task FetchPage_ServerIsBroken_IsSetAsideWithTheReasonWhereUsersLookForIt()
    {
        var message = await SendAsync("/broken");
        await _host.ListenTo("FetchPage").DrainAsync(copies: 1, Token);
        var reason = (await Records.FindAsync("pages", CanonicalJson.ToText(message, FeedsJson.Options), Token))!.Reason;
        var page = await _host.Services.GetRequiredService<PageLedger>().ReadAsync(message, Token);
        Assert.Contains("500", reason, StringComparison.Ordinal);
        Assert.Equal((PageLedger.GaveUp, reason), (page!.SetAside, page.Message));
    }

    [Fact]
    public async Task FetchPage_BesideOneThatFails_GoesOn()
    {
        await Queue.SendAsync("pages", ["no message either"], TimeSpan.Zero, Token);
        var message = await SendAsync("/not-there");
        await _host.ListenTo("FetchPage").DrainAsync(copies: 1, Token);
        Assert.Equal("gone", await _host.Services.GetRequiredService<PageLedger>().FindAsync(message, Token));
        Assert.NotNull(await Records.FindAsync("pages", "no message either", Token));
    }

    [Fact]
    public async Task FetchPage_ServerAsksForAnHour_IsPutOffForAnHour()
    {
        var before = await CountAsync();
        var body = CanonicalJson.ToText(await SendAsync("/busy"), FeedsJson.Options);
        var listener = _host.ListenTo("FetchPage");
        Assert.Equal(1, await listener.DrainAsync(copies: 1, Token));
        Assert.Empty(listener.Failures);

        var blob = await _host.Services.GetRequiredService<IBlobStore>().GetAsync(BlobName.DeferredState("pages", ContentId.Of(body)), Token);
        var record = CanonicalJson.Read<DeferralRecord>(blob!.Content.Span, AttemptJson.Options);
        Assert.Equal((1, _clock.GetUtcNow().AddHours(1)), (record.Deferrals, record.Until));
        Assert.Equal((before.Pages + 1, before.Poison), await CountAsync());

        async Task<(int Pages, int Poison)> CountAsync() => ((await Queue.CountAsync("pages", Token)).Total(), (await Queue.CountAsync("pages-poison", Token)).Total());
    }

    [Theory]
    [InlineData("FetchFeed", QueueNames.Feeds, """{"feedId":"f-1","due":"2026-11-20T12:00:00+00:00"}""")]
    [InlineData("FetchPage", QueueNames.Pages, """{"feedId":"f-1","feedSha256":"00","entryKey":"e-1","url":"http://127.0.0.1:1/"}""")]
    [InlineData("EnrichArticle", QueueNames.Articles, """{"articleId":"aa","revision":"bb","day":"2026-11-20"}""")]
    [InlineData("DeliverAlert", QueueNames.Alerts, """{"alertId":"a-1"}""")]
    public async Task Function_HostStops_GivesTheMessageBack(string function, string queue, string body)
    {
        await Queue.SendAsync(queue, [body], TimeSpan.Zero, Token);
        using var stop = new CancellationTokenSource();
        var listener = _host.ListenTo(function);
        var message = await listener.TakeAsync(held: null, Token);
        await stop.CancelAsync();
        await listener.WorkAsync(message!, stop.Token);
        Assert.IsAssignableFrom<OperationCanceledException>(Assert.Single(listener.Failures));
        Assert.Equal(message!.MessageId, (await listener.TakeAgainAsync(message.MessageId, Token)).MessageId);
    }

    [Fact]
    public async Task PullFeeds_HostStops_SendsNothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _host.TickAsync(stop.Token));
        Assert.Empty(await _host.BodiesAsync("feeds", Token));
    }

    private async Task<PageMessage> SendAsync(string path)
    {
        var message = new PageMessage("f-1", "00", "e-1", _server.Urls.First() + path);
        await Queue.SendAsync("pages", [CanonicalJson.ToText(message, FeedsJson.Options)], TimeSpan.Zero, Token);
        return message;
    }
}
