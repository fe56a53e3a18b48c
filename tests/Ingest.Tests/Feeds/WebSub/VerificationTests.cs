using System.Net;
using Ingest.Feeds.WebSub;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>Hubs, and others who found a callback, that ask what they should not.</summary>
public sealed class VerificationTests
{
    [Theory]
    [InlineData("subscribe", "https://other.example/feed", "c", "other-topic")]
    [InlineData("unsubscribe", null, "c", "not-asked")]
    [InlineData("subscribe", null, "", "bad-challenge")]
    [InlineData("publish", null, "c", "unknown-mode")]
    [InlineData("", null, "c", "unknown-mode")]
    public async Task Verification_OfWhatWasNotAsked_IsRefusedAndCounted(string mode, string? topic, string challenge, string code)
    {
        await using var host = await PushedHost.SubscribedAsync();
        var before = await host.SubscriptionAsync();
        using var answer = await host.Hub.AskBackAsync(await host.CallbackAsync(), ("mode", mode), ("topic", topic ?? host.Hub.Topic), ("challenge", challenge));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(1, host.Get<Tally>()[$"hubs: verification refused: {code}"]);
        Assert.Equal(before, await host.SubscriptionAsync());
    }

    [Fact]
    public async Task Verification_OfAChallengeWithoutEnd_IsRefused()
    {
        await using var host = await PushedHost.SubscribedAsync();
        using var answer = await host.Hub.AskBackAsync(await host.CallbackAsync(), ("mode", "subscribe"), ("topic", host.Hub.Topic), ("challenge", new string('c', 5000)));
        Assert.Equal((HttpStatusCode.NotFound, 1L), (answer.StatusCode, host.Get<Tally>()["hubs: verification refused: bad-challenge"]));
    }

    [Fact]
    public async Task Verification_BeforeTheHubWasAsked_IsRefused()
    {
        await using var host = await PushedHost.StartAsync();
        await host.TickAsync();
        Assert.Equal(WebSubStatus.Wanted, (await host.SubscriptionAsync())!.Status);
        using var answer = await host.Hub.AskBackAsync(await host.CallbackAsync(), ("mode", "subscribe"), ("topic", host.Hub.Topic), ("challenge", "c"));
        Assert.Equal((HttpStatusCode.NotFound, 1L), (answer.StatusCode, host.Get<Tally>()["hubs: verification refused: not-asked"]));
    }

    [Theory]
    [InlineData("/websub/{0}/00112233445566778899aabbccddeeff")]
    [InlineData("/websub/0123456789abcdef0123/{1}")]
    [InlineData("/websub/..%2Ffeeds%2F{0}/{1}")]
    [InlineData("/websub/..%5C{0}/{1}")]
    public async Task Callback_ThatIsGuessed_IsUnknown(string path)
    {
        await using var host = await PushedHost.SubscribedAsync();
        var address = host.Url + string.Format(System.Globalization.CultureInfo.InvariantCulture, path, host.FeedId, (await host.SubscriptionAsync())!.Token);
        using var asked = await host.Hub.AskBackAsync(address, ("mode", "subscribe"), ("topic", host.Hub.Topic), ("challenge", "c"));
        using var delivered = await host.Hub.DeliverAsync(address, "x"u8.ToArray(), null);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, delivered.StatusCode));
    }

    [Fact]
    public async Task Callback_WithoutTheSetting_IsUnknown()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var callback = await host.CallbackAsync();
        host.Get<WebSubOptions>().CallbackUrl = string.Empty;
        using var answer = await host.Hub.PublishAsync();
        using var asked = await host.Hub.AskBackAsync(callback, ("mode", "subscribe"), ("topic", host.Hub.Topic), ("challenge", "c"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, asked.StatusCode));
    }

    [Fact]
    public async Task Denial_OfALiveSubscription_IsKeptWithItsReasonAndTheFeedIsPulledSoon()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        using var answer = await host.Hub.AskBackAsync(await host.CallbackAsync(), ("mode", "denied"), ("topic", host.Hub.Topic), ("reason", "Not for you"));
        var state = (await host.SubscriptionAsync())!;
        Assert.Equal((HttpStatusCode.OK, WebSubStatus.Denied, "The hub denied the subscription: Not for you"), (answer.StatusCode, state.Status, state.Reason));
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(10), (await host.FeedAsync()).NextDue);
        await host.TickAsync(TimeSpan.FromDays(7));
        Assert.Equal(WebSubStatus.Live, (await host.SubscriptionAsync())!.Status);
    }

    [Theory]
    [InlineData("864000000000000000000", 10)]
    [InlineData("-5", 10)]
    [InlineData("soon", 10)]
    [InlineData("9000000000000", 3650)]
    [InlineData("432000", 5)]
    public async Task Lease_ThatTheHubGrants_IsReadWhateverItIs(string seconds, int days)
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.LeaseSeconds = seconds;
        await host.TickAsync();
        await host.TickAsync();
        Assert.Equal(host.Clock.GetUtcNow().AddDays(days), (await host.SubscriptionAsync())!.LeaseEnds);
    }

    [Fact]
    public async Task Lease_OfSeconds_DoesNotMakeUsHammerTheHub()
    {
        await using var host = await PushedHost.StartAsync();
        host.Hub.LeaseSeconds = "5";
        await host.TickAsync();
        for (var tick = 0; tick < 60; tick++)
        {
            await host.TickAsync(TimeSpan.FromSeconds(10));
        }

        Assert.InRange(host.Hub.Asked.Count, 1, 2);
    }
}
