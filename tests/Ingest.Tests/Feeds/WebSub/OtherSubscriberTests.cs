using System.Diagnostics;
using System.Net;
using System.Text;
using Ingest.Storage;
using Ingest.Tests.Support;
using Xunit;

namespace Ingest.Tests.Feeds.WebSub;

/// <summary>The hub of these tests under somebody else's subscriber (npm <c>pubsubhubbub</c>): its code agrees that it is one, signatures included.</summary>
public sealed class OtherSubscriberTests
{
    private const string Secret = "what the subscriber signs with";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    public async Task Subscriber_OfOthers_SubscribesReadsAndLeaves(string method)
    {
        await using var hub = await ReferenceHub.StartAsync();
        using var node = Start(hub);
        Assert.Equal([$"verified {hub.Topic}", "subscribed"], [await LineAsync(node), await LineAsync(node)], StringComparer.Ordinal);
        var subscriber = Assert.Single(hub.Subscribers);

        // It asks for deliveries that are signed with a hash of its secret, and then checks them with the secret itself.
        var body = Encoding.UTF8.GetBytes(hub.Feed);
        foreach (var secret in (string[])["another", Secret])
        {
            using var answer = await hub.DeliverAsync(subscriber.Callback, body, ReferenceHub.Sign(method, secret, body));
            Assert.Equal(secret == Secret ? HttpStatusCode.NoContent : HttpStatusCode.Accepted, answer.StatusCode);
        }

        Assert.Equal($"feed {hub.Topic} {ContentId.Sha256(body)}", await LineAsync(node));
        await node.StandardInput.WriteLineAsync("leave");
        Assert.Equal([$"let go {hub.Topic}", "unsubscribed"], [await LineAsync(node), await LineAsync(node)], StringComparer.Ordinal);
        await node.WaitForExitAsync(Token);
        Assert.Empty(hub.Subscribers);
    }

    private static ValueTask<string?> LineAsync(Process node) => node.StandardOutput.ReadLineAsync(Token);

    private static Process Start(ReferenceHub hub) => NodeTool.Start(
        "pubsubhubbub", Path.Combine("Feeds", "WebSub", "other-subscriber.mjs"), hub.Topic, new Uri(hub.Url, "/hub").AbsoluteUri, Secret);
}
