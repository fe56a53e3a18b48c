using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Ingest.Tests.Feeds.Fetching;
using Ingest.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds.Hostile;

/// <summary>Runs the suite over loopback; each case is a test.</summary>
public sealed class HostileServerTests
{
    public static TheoryData<string> Names => [.. HostileCases.All.Select(static hostile => hostile.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FetchAsync_HostileServer_HasTheExpectedOutcome(string name)
    {
        var hostile = HostileCases.All.Single(one => one.Name == name);
        var (code, message, isTransient) = await AskAsync(hostile);
        TestContext.Current.TestOutputHelper!.WriteLine($"{code}: {message}");
        Assert.Equal(hostile.Expected, code);
        Assert.Contains(hostile.Words, message, StringComparison.OrdinalIgnoreCase);
        Assert.True(hostile.IsTransient is null || hostile.IsTransient == isTransient, $"transient: {isTransient}");
    }

    [Fact]
    public void Suite_Names_AreFortyDifferentBehaviours() =>
        Assert.True(HostileCases.All.Select(static hostile => hostile.Name).Distinct(StringComparer.Ordinal).Count() >= 40);

    private static async Task<(string Code, string Message, bool? IsTransient)> AskAsync(HostileCase hostile)
    {
        using var certificate = hostile.Certificate?.Invoke();
        await using var server = new HostileServer(hostile.Answer, certificate);
        await using var services = Services(hostile);
        using var closed = new ClosedPort();
        var url = hostile.Url.Replace("{port}", Text(server.Port), StringComparison.Ordinal).Replace("{closed}", Text(closed.Number), StringComparison.Ordinal);
        var request = new FetchRequest(new Uri(url), "*/*", Headers: hostile.Headers);
        return await services.GetRequiredService<DocumentFetcher>().FetchAsync(request, TestContext.Current.CancellationToken) switch
        {
            FetchOutcome.Fetched { Document: var document } => FeedParser.Parse(document.Body, document.Url.AbsoluteUri, document.Header("content-type")) switch
            {
                FeedParseOutcome.NotAFeed no => ("not-a-feed", no.Message, null),
                _ => ("feed", string.Empty, null),
            },
            FetchOutcome.Refused refused => (refused.Code, refused.Message, null),
            FetchOutcome.Failed failed => (failed.Code, failed.Message, failed.IsTransient),
            _ => ("not-modified", string.Empty, null),
        };
    }

    private static ServiceProvider Services(HostileCase hostile) =>
        FeedServer.Services(
            services =>
            {
                services.AddSingleton(static provider => new GuardedConnection(provider.GetRequiredService<FetchOptions>(), LookUpAsync)
                {
                    Roots = [Certificates.Root],
                    // Stands for the open internet; the rest of 127.0.0.0/8 stands for our own network.
                    IsPublic = static address => address.Equals(IPAddress.Loopback),
                });
                if (hostile.Expected is "trickle" or "too-slow")
                {
                    services.AddWaitedForBodies(new ManualTimeProvider());
                }
            },
            ("AllowPrivateAddresses", hostile.AllowPrivate ? "true" : "false"),
            ("GapPerHost", "00:00:00"),
            ("Timeout", Patience(hostile, "timeout")),
            ("ConnectTimeout", Patience(hostile, "connect-timeout")),
            ("SlowAfter", "00:00:15"),
            ("LeastBytesPerSecond", Text(hostile.LeastBytesPerSecond)),
            ("MaxBytes", "1000000"));

    // Only a case that is to run out of time may: on a busy machine any other takes as long as it takes.
    private static string Patience(HostileCase hostile, string limit) => hostile.Expected == limit ? "00:00:01" : limit == "timeout" ? "00:10:00" : "00:02:00";

    private static Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellationToken) => host switch
    {
        "nowhere.example" => throw new SocketException((int)SocketError.HostNotFound),
        "broken.example" => throw new SocketException((int)SocketError.TryAgain),
        "inside.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.9")]),
        "mixed.example" => Task.FromResult<IPAddress[]>([IPAddress.Parse("127.0.0.9"), IPAddress.Loopback]),
        _ => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
    };

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
