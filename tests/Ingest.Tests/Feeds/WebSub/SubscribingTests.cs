using System.Net;
using Ingest.Feeds;
using Ingest.Feeds.WebSub;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>Asking a hub, and being asked back.</summary>
public sealed class SubscribingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("document")]
    [InlineData("headers")]
    public async Task Feed_ThatNamesAHub_IsSubscribedWithinTwoTicks(string offers)
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.Offers = offers;
        await host.TickAsync();
        await host.TickAsync();
        var form = Assert.Single(host.Hub.Asked);
        var state = (await host.SubscriptionAsync())!;
        Assert.Equal(("subscribe", host.Hub.Topic, await host.CallbackAsync(), state.Secret), (form["hub.mode"], form["hub.topic"], form["hub.callback"], form["hub.secret"]));
        Assert.Equal((WebSubStatus.Live, host.Clock.GetUtcNow().AddDays(10)), (state.Status, state.LeaseEnds));
        Assert.Equal((HttpStatusCode.OK, host.Hub.Verified.Challenge), (host.Hub.Verified.Status, host.Hub.Verified.Body));
    }

    [Fact]
    public async Task Feed_WhileAHubPushesIt_IsPulledEverySixHours()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        Assert.Equal(host.Clock.GetUtcNow().AddHours(6), (await host.FeedAsync()).NextDue);
    }

    [Fact]
    public async Task Feed_WithoutACallback_IsOnlyPulled()
    {
        await using var host = await PushedHost.StartAsync(isOn: false);
        await host.TickAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        Assert.Empty(host.Hub.Asked);
        Assert.Null(await host.SubscriptionAsync());
    }

    [Theory]
    [InlineData("document")]
    [InlineData("headers")]
    public async Task Feed_PulledBeforeThereWasACallback_IsSubscribedThoughItHasNotChanged(string offers)
    {
        await using var host = await PushedHost.StartAsync(isOn: false);
        host.Hub.Offers = offers;
        await host.TickAsync();
        host.Get<WebSubOptions>().CallbackUrl = host.Url;
        await host.TickAsync(TimeSpan.FromHours(1));
        await host.TickAsync();
        Assert.Equal((WebSubStatus.Live, true), ((await host.SubscriptionAsync())?.Status, (await host.FeedAsync()).IsHubSought));
        Assert.Single(await host.PagesAsync());
        await host.TickAsync(TimeSpan.FromHours(7));
        Assert.Equal(1, host.Hub.NotModified);
    }

    [Fact]
    public async Task Feed_ThatNamesNoHubAnyMore_IsUnsubscribed()
    {
        await using var host = await PushedHost.SubscribedAsync();
        (host.Hub.Offers, host.Hub.Items) = ("nothing", [FeedSamples.Item("2")]);
        await host.TickAsync(TimeSpan.FromHours(7));
        await host.TickAsync();
        Assert.Equal("unsubscribe", host.Hub.Asked[^1]["hub.mode"]);
        Assert.Null(await host.SubscriptionAsync());
        Assert.Empty(host.Hub.Subscribers);
    }

    [Fact]
    public async Task Feed_ThatIsRemoved_IsUnsubscribedAtTheNextTick()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.Get<Subscriptions>().RemoveAsync(host.FeedId, Token);
        await host.TickAsync();
        Assert.Equal(["subscribe", "unsubscribe"], host.Hub.Asked.Select(static form => form["hub.mode"]), StringComparer.Ordinal);
        Assert.Null(await host.SubscriptionAsync());
    }

    [Fact]
    public async Task Hub_ThatNeverConfirmsTheEnd_IsForgottenAfterTwoTries()
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Verifies = false;
        await host.Get<Subscriptions>().RemoveAsync(host.FeedId, Token);
        for (var day = 0; day < 3; day++)
        {
            await host.TickAsync(TimeSpan.FromDays(day));
        }

        Assert.Equal(3, host.Hub.Asked.Count);
        Assert.Null(await host.SubscriptionAsync());
    }

    [Fact]
    public async Task Subscription_BeforeItsLeaseEnds_IsRenewed()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var before = (await host.SubscriptionAsync())!;
        await host.TickAsync(TimeSpan.FromDays(7));
        var after = (await host.SubscriptionAsync())!;
        Assert.Equal((2, before.Token, before.Secret), (host.Hub.Asked.Count, after.Token, after.Secret));
        Assert.Equal(host.Clock.GetUtcNow().AddDays(10), after.LeaseEnds);
    }

    [Fact]
    public async Task Subscription_ThatTheHubLetsEnd_IsPulledAtOnceAndAskedForAgain()
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Verifies = false;
        for (var day = 0; day < 9; day++)
        {
            await host.TickAsync(TimeSpan.FromDays(1));
        }

        Assert.Equal(WebSubStatus.Live, (await host.SubscriptionAsync())!.Status);
        await host.TickAsync(TimeSpan.FromHours(25));
        var state = (await host.SubscriptionAsync())!;
        Assert.Equal((WebSubStatus.Failing, "The hub let the subscription end without confirming it again."), (state.Status, state.Reason));
        Assert.Equal(host.Clock.GetUtcNow(), (await host.FeedAsync()).LastChecked);
        host.Hub.Verifies = true;
        await host.TickAsync(HubSteps.ShortestWait);
        Assert.Equal(WebSubStatus.Live, (await host.SubscriptionAsync())!.Status);
    }

    [Fact]
    public async Task Hub_ThatNeverVerifies_IsGivenAnHourAndAskedAgainLater()
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.Verifies = false;
        await host.TickAsync();
        await host.TickAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        var state = (await host.SubscriptionAsync())!;
        Assert.Equal((WebSubStatus.Failing, "The hub did not confirm within 60 minutes."), (state.Status, state.Reason));
        await host.TickAsync(TimeSpan.FromHours(1));
        Assert.Equal((WebSubStatus.Asked, 2), ((await host.SubscriptionAsync())!.Status, host.Hub.Asked.Count));
        await host.TickAsync(TimeSpan.FromHours(1));
        await host.TickAsync(TimeSpan.FromHours(1));
        Assert.Equal((2, 2), ((await host.SubscriptionAsync())!.Failures, host.Hub.Asked.Count));
    }

    [Fact]
    public async Task Hub_ThatRefuses_IsAskedAgainLaterAndItsReasonIsKept()
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.Refuses = static async context =>
        {
            (context.Response.StatusCode, context.Response.ContentType, context.Response.Headers.RetryAfter) = (503, "text/plain", "7200");
            await context.Response.WriteAsync("We move house.\r\nSecond line");
        };
        await host.TickAsync();
        await host.TickAsync();
        var state = (await host.SubscriptionAsync())!;
        Assert.Equal((WebSubStatus.Failing, host.Clock.GetUtcNow().AddHours(2)), (state.Status, state.NextStep));
        Assert.EndsWith("The hub says: We move house.", state.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hub_ThatCannotBeReached_LeavesTheFeedPulledAsBefore()
    {
        await using var host = await PushedHost.StartAsync();
        await host.Get<HubSubscriptions>().CreateAsync(new WebSubState(host.FeedId, "http://127.0.0.1:1/", host.Hub.Topic, "t", "s", WebSubStatus.Wanted, null, host.Clock.GetUtcNow()), Token);
        await host.TickAsync();
        Assert.Equal(1, host.Get<Tally>()["hubs asked: connection-refused"]);
        Assert.True((await host.FeedAsync()).NextDue <= host.Clock.GetUtcNow().AddMinutes(30));
    }

    [Theory]
    [InlineData(307, WebSubStatus.Live)]
    [InlineData(308, WebSubStatus.Live)]
    [InlineData(302, WebSubStatus.Failing)]
    public async Task Hub_ThatSendsUsOn_IsFollowedWhereTheFormIsKept(int status, string becomes)
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.Refuses = context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (status, "/hub");
            host.Hub.Refuses = null;
            return Task.CompletedTask;
        };
        await host.TickAsync();
        await host.TickAsync();
        Assert.Equal(becomes, (await host.SubscriptionAsync())!.Status);
    }

    [Fact]
    public async Task Hub_ThatSendsUsInCircles_IsLeft()
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.Refuses = static context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (307, "/hub");
            return Task.CompletedTask;
        };
        await host.TickAsync();
        await host.TickAsync();
        Assert.Equal((6, 1L), (host.Hub.Asked.Count, host.Get<Tally>()["hubs asked: too-many-redirects"]));
    }

    [Fact]
    public async Task Secrets_OfASubscription_AreNeitherLoggedNorPrinted()
    {
        await using var host = await PushedHost.SubscribedAsync();
        (await host.Hub.PublishAsync()).Dispose();
        (await host.Hub.DeliverAsync(await host.CallbackAsync(), "x"u8.ToArray(), "sha256=00")).Dispose();
        await host.TickAsync();
        var state = (await host.SubscriptionAsync())!;
        Assert.NotEmpty(host.Log.Lines);
        Assert.DoesNotContain(host.Log.Lines.Append(state.ToString()), line => line.Contains(state.Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines.Append(state.ToString()), line => line.Contains(state.Token, StringComparison.Ordinal));
    }
}
