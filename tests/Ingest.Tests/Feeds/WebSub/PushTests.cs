using System.Net;
using System.Text;
using Ingest.Feeds;
using Ingest.Feeds.WebSub;
using Ingest.Storage;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>What hubs deliver, rightly and wrongly.</summary>
public sealed class PushTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    [InlineData("sha384")]
    [InlineData("sha512")]
    public async Task Push_Signed_GoesTheWayOfAPull(string method)
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Items = [FeedSamples.Item("2"), FeedSamples.Item("1")];
        var body = Encoding.UTF8.GetBytes(host.Hub.Feed);
        using var answer = await host.Hub.PublishAsync(method);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains(BlobName.RawFeed(ContentId.Sha256(body)), await host.FactsAsync(), StringComparer.Ordinal);
        Assert.Single(await host.PagesAsync());
        await host.DrainAsync();
        Assert.Equal(["https://example.org/1", "https://example.org/2"], await host.PagesAsync());
        Assert.Equal((1L, 1L), (host.Get<Tally>()["pushes: taken"], host.Get<Tally>()["pushes read"]));
    }

    [Fact]
    public async Task Pipeline_OfAPushedFeed_AsksTheHubReadsPushesAndGivesUpBoth()
    {
        await using var host = await PushedHost.StartAsync();
        var (pipeline, queue) = (host.Get<Pipeline>(), host.Get<IMessageQueue>());
        for (var tick = 0; tick < 2; tick++)
        {
            await pipeline.PullFeedsAsync(Token);
            foreach (var message in await queue.ReceiveAsync(QueueNames.Feeds, 10, TimeSpan.FromMinutes(1), Token))
            {
                await pipeline.FetchFeedAsync(message.Body, Turns.AtOnce, Token);
                await queue.CompleteAsync(message, Token);
            }
        }

        Assert.Equal(WebSubStatus.Live, (await host.SubscriptionAsync())!.Status);
        host.Hub.Items = [FeedSamples.Item("2")];
        (await host.Hub.PublishAsync()).Dispose();
        var push = Assert.Single(await queue.PeekAsync(QueueNames.Feeds, 10, Token)).Body;
        var before = await host.FeedAsync();
        await pipeline.GiveUpAsync(QueueNames.Feeds, push, "It failed five times.", Token);
        Assert.Equal((before.Status, before.Failures, before.LastPulledFor), ((await host.FeedAsync()).Status, (await host.FeedAsync()).Failures, (await host.FeedAsync()).LastPulledFor));
        await pipeline.FetchFeedAsync(push, Turns.AtOnce, Token);
        Assert.Equal("https://example.org/2", (await host.PagesAsync())[^1]);
    }

    [Fact]
    public async Task Push_OfOnlyWhatIsNew_AndThePullAfterIt_BringNothingTwice()
    {
        await using var host = await PushedHost.SubscribedAsync();
        (await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("2"))))).Dispose();
        await host.DrainAsync();
        host.Hub.Items = [FeedSamples.Item("2"), FeedSamples.Item("1")];
        await host.TickAsync(TimeSpan.FromHours(7));
        Assert.Equal(["https://example.org/1", "https://example.org/2"], await host.PagesAsync());
    }

    [Fact]
    public async Task Push_DeliveredTwice_LeavesOneFact()
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Items = [FeedSamples.Item("2")];
        (await host.Hub.PublishAsync()).Dispose();
        var facts = await host.FactsAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var again = await host.Hub.PublishAsync();
        await host.DrainAsync();
        Assert.Equal((HttpStatusCode.Accepted, 1L), (again.StatusCode, host.Get<Tally>()["pushes: repeated"]));
        Assert.Equal(facts, await host.FactsAsync());
        Assert.Equal(2, (await host.PagesAsync()).Count);
    }

    [Fact]
    public async Task Push_WhoseMessageIsWorkedOffTwice_SendsItsEntriesOnce()
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Items = [FeedSamples.Item("2")];
        (await host.Hub.PublishAsync()).Dispose();
        var message = Assert.Single(await host.Get<IMessageQueue>().PeekAsync(QueueNames.Feeds, 10, Token));
        await host.RunAsync(message.Body);
        var before = await host.FeedAsync();
        await host.DrainAsync();
        Assert.Equal(2, (await host.PagesAsync()).Count);
        Assert.Equal(1, host.Get<Tally>()["pushes read: nothing new"]);
        Assert.Equal(before.Seen.Count, (await host.FeedAsync()).Seen.Count);
    }

    [Fact]
    public async Task Push_TellsNothingOfTheAddress()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var before = await host.FeedAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        host.Hub.Items = [FeedSamples.Item("2")];
        (await host.Hub.PublishAsync()).Dispose();
        await host.DrainAsync();
        var after = await host.FeedAsync();
        Assert.Equal((before.NextDue, before.LastPulledFor, before.LastChecked, before.Sha256), (after.NextDue, after.LastPulledFor, after.LastChecked, after.Sha256));
        Assert.Equal(host.Clock.GetUtcNow(), after.LastChanged);
    }

    [Theory]
    [InlineData(null, "unsigned")]
    [InlineData("", "unsigned")]
    [InlineData("sha256=", "bad-signature")]
    [InlineData("sha256=zz", "bad-signature")]
    [InlineData("sha256=0000000000000000000000000000000000000000000000000000000000000000", "bad-signature")]
    [InlineData("md5=00112233445566778899aabbccddeeff", "unknown-method")]
    [InlineData("nonsense", "unknown-method")]
    public async Task Push_NotSignedByTheHub_IsAcknowledgedIgnoredAndCounted(string? signature, string code)
    {
        await using var host = await PushedHost.SubscribedAsync();
        var facts = await host.FactsAsync();
        using var answer = await host.Hub.DeliverAsync(await host.CallbackAsync(), Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("666"))), signature);
        await host.DrainAsync();
        Assert.Equal((HttpStatusCode.Accepted, 1L), (answer.StatusCode, host.Get<Tally>()[$"pushes: {code}"]));
        Assert.Equal(facts, await host.FactsAsync());
        Assert.Single(await host.PagesAsync());
    }

    [Fact]
    public async Task Push_ChangedOnItsWay_IsIgnored()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var signature = ReferenceHub.Sign("sha512", (await host.SubscriptionAsync())!.Secret, "right"u8.ToArray());
        (await host.Hub.DeliverAsync(await host.CallbackAsync(), "wrong"u8.ToArray(), signature)).Dispose();
        Assert.Equal(1, host.Get<Tally>()["pushes: bad-signature"]);
    }

    [Fact]
    public async Task Push_OfAnotherTopic_IsIgnoredThoughItIsSigned()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var facts = await host.FactsAsync();
        using var answer = await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("2"))), self: "https://other.example/feed");
        Assert.Equal((HttpStatusCode.Accepted, 1L), (answer.StatusCode, host.Get<Tally>()["pushes: other-topic"]));
        Assert.Equal(facts, await host.FactsAsync());
    }

    [Fact]
    public async Task Push_OfNothing_IsIgnored()
    {
        await using var host = await PushedHost.SubscribedAsync();
        (await host.Hub.PublishAsync([])).Dispose();
        Assert.Equal(1, host.Get<Tally>()["pushes: empty"]);
    }

    [Fact]
    public async Task Push_TooLarge_IsCutOff()
    {
        await using var host = await PushedHost.SubscribedAsync();
        using var answer = await host.Hub.PublishAsync(new byte[100_001]);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, 1L), (answer.StatusCode, host.Get<Tally>()["pushes: too-large"]));
    }

    [Fact]
    public async Task Push_LargerThanItsLengthSays_IsReadNoFurtherThanTheLimit()
    {
        await using var host = await PushedHost.SubscribedAsync();
        var state = (await host.SubscriptionAsync())!;
        await using var endless = new EndlessStream();
        var outcome = await host.Get<PushDesk>().TakeAsync(new Push(state.FeedId, state.Token, "sha256=00", null, null, null, null), endless, Token);
        Assert.IsType<PushOutcome.TooLarge>(outcome);
        Assert.InRange(endless.Given, 100_001, 200_000);
    }

    [Fact]
    public async Task Push_InAContentCoding_IsRefused()
    {
        await using var host = await PushedHost.SubscribedAsync();
        using var answer = await host.Hub.DeliverAsync(await host.CallbackAsync(), "x"u8.ToArray(), "sha256=00", coding: "gzip");
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, 1L), (answer.StatusCode, host.Get<Tally>()["pushes: coded"]));
    }

    [Fact]
    public async Task Push_AFlood_IsTurnedAwayAndTheFeedIsPulledInstead()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        for (var i = 0; i < PushLimits.MostInWindow; i++)
        {
            using var taken = await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item($"f{i}"))));
            Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        }

        using var refused = await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("last"))));
        Assert.Equal((HttpStatusCode.TooManyRequests, PushLimits.Window), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        Assert.Equal(host.Clock.GetUtcNow() + PushLimits.Window, (await host.FeedAsync()).NextDue);
        host.Clock.Advance(PushLimits.Window);
        using var again = await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(FeedSamples.RssOf(FeedSamples.Item("last"))));
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    [Theory]
    [InlineData("<html><body>Ping!</body></html>", "web-page")]
    [InlineData("<rss version=\"2.0\"><channel><title>t</title></channel></rss>", "no-entries")]
    public async Task Push_WithoutEntries_HasTheFeedPulledInstead(string body, string code)
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        (await host.Hub.PublishAsync(Encoding.UTF8.GetBytes(body))).Dispose();
        await host.DrainAsync();
        Assert.Contains(host.Get<Tally>().Counts, count => count.Key.StartsWith("pushes skipped: ", StringComparison.Ordinal) && (code != "no-entries" || count.Key.EndsWith(code, StringComparison.Ordinal)));
        host.Hub.Items = [FeedSamples.Item("2")];
        await host.TickAsync(TimeSpan.FromMinutes(10));
        Assert.Equal("https://example.org/2", (await host.PagesAsync())[^1]);
    }

    [Fact]
    public async Task Push_OfARemovedFeed_TellsTheHubToStop()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.Get<Subscriptions>().RemoveAsync(host.FeedId, Token);
        using var answer = await host.Hub.PublishAsync();
        Assert.Equal((HttpStatusCode.Gone, 1L), (answer.StatusCode, host.Get<Tally>()["pushes: not-subscribed"]));
    }

    [Fact]
    public async Task Push_OfAFeedRemovedMeanwhile_IsSkippedAndCounted()
    {
        await using var host = await PushedHost.SubscribedAsync();
        host.Hub.Items = [FeedSamples.Item("2")];
        (await host.Hub.PublishAsync()).Dispose();
        await host.Get<Subscriptions>().RemoveAsync(host.FeedId, Token);
        await host.DrainAsync();
        Assert.Equal(1, host.Get<Tally>()["pushes skipped: feed removed"]);
    }

    [Fact]
    public async Task Push_ThatCannotBeRead_LeavesTheFeedToBePulled()
    {
        await using var host = await PushedHost.SubscribedAsync();
        await host.TickAsync(TimeSpan.FromHours(1));
        var lost = new FeedMessage(host.FeedId, host.Clock.GetUtcNow(), FeedWork.Pushed, "0123456789abcdef0123");
        await Assert.ThrowsAsync<StorageException>(() => host.RunAsync(CanonicalJson.ToText(lost, FeedsJson.Options)));
        await host.Get<WebSubFlow>().GiveUpAsync(lost, Token);
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(10), (await host.FeedAsync()).NextDue);
    }

    [Fact]
    public async Task Work_ThatNobodyKnows_Fails() =>
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await using var host = await PushedHost.StartAsync();
            await host.RunAsync("""{"feedId":"f","due":"2026-03-01T08:00:00+00:00","work":"dance"}""");
        });
}
