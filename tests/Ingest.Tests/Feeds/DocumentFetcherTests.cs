using System.IO.Compression;
using System.Text;
using Ingest.Feeds;
using Ingest.Storage;
using Ingest.Tests.Feeds.Fetching;
using Ingest.Tests.Feeds.Hostile;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Ingest.Tests.Feeds;

public sealed class DocumentFetcherTests
{
    [Fact]
    public async Task FetchAsync_Document_GivesBytesAndKeptHeaders()
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = "W/\"1\"";
            context.Response.Headers.SetCookie = "a=b";
            context.Response.Headers.Age = "7";
            context.Response.ContentType = "text/plain";
            return context.Response.WriteAsync("hello");
        });
        var document = Assert.IsType<FetchOutcome.Fetched>(await server.FetchAsync()).Document;
        Assert.Equal("hello", Encoding.UTF8.GetString(document.Body.Span));
        Assert.Equal(["content-type", "etag", "server"], document.Headers.Keys, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw-deflate")]
    [InlineData("not-gzip")]
    public async Task FetchAsync_CodedBody_IsUnpacked(string coding)
    {
        await using var server = await FeedServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = coding.Split('-')[^1];
            await using var body = Encoder(coding, context.Response.Body);
            await body.WriteAsync("hello"u8.ToArray());
        });
        Assert.Equal("hello", Encoding.UTF8.GetString(Assert.IsType<FetchOutcome.Fetched>(await server.FetchAsync()).Document.Body.Span));
    }

    [Fact]
    public async Task FetchAsync_DecompressionBomb_IsRefused()
    {
        await using var server = await FeedServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var body = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            for (var i = 0; i < 200; i++)
            {
                await body.WriteAsync(new byte[100_000]);
            }
        });
        Assert.Equal("too-large", Assert.IsType<FetchOutcome.Refused>(await server.FetchAsync()).Code);
    }

    [Fact]
    public async Task FetchAsync_EndlessBody_IsRefused()
    {
        await using var server = await FeedServer.StartAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[100_000], context.RequestAborted);
            }
        });
        Assert.Equal("too-large", Assert.IsType<FetchOutcome.Refused>(await server.FetchAsync(("MaxBytes", "1000000"))).Code);
    }

    [Theory]
    [InlineData("0", "too-slow", "127.0.0.1 did not finish its answer within 30 s.")]
    [InlineData("100", "trickle", "127.0.0.1 sent less than 100 bytes a second for 15 s; it was cut off.")]
    public async Task FetchAsync_SlowBody_IsCutOff(string leastBytesPerSecond, string code, string message)
    {
        await using var server = await FeedServer.StartAsync(async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync("."u8.ToArray(), context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        });
        await using var services = FeedServer.Services(static services => services.AddWaitedForBodies(new ManualTimeProvider()), ("LeastBytesPerSecond", leastBytesPerSecond), ("Timeout", "00:00:30"), ("SlowAfter", "00:00:15"));
        var fetched = await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(server.Url, "*/*"), TestContext.Current.CancellationToken);
        var failed = Assert.IsType<FetchOutcome.Failed>(fetched);
        Assert.Equal((code, true, message), (failed.Code, failed.IsTransient, failed.Message));
    }

    [Fact]
    public async Task FetchAsync_HalfAnAnswer_IsAFailure()
    {
        await using var server = await FeedServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        Assert.True(Assert.IsType<FetchOutcome.Failed>(await server.FetchAsync()).IsTransient);
    }

    [Fact]
    public async Task FetchAsync_BrokenGzip_IsAFailure()
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(new byte[] { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff }).AsTask();
        });
        Assert.Equal("bad-coding", Assert.IsType<FetchOutcome.Failed>(await server.FetchAsync()).Code);
    }

    [Fact]
    public async Task FetchAsync_Redirects_AreFollowedAndRecorded()
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path.Value switch { "/" => 301, "/a" => 307, _ => 200 };
            context.Response.Headers.Location = context.Request.Path == "/" ? "/a" : "b";
            return Task.CompletedTask;
        });
        var document = Assert.IsType<FetchOutcome.Fetched>(await server.FetchAsync()).Document;
        Assert.Equal([(301, "/a"), (307, "/b")], document.Redirects.Select(redirect => (redirect.Status, new Uri(redirect.Url).AbsolutePath)));
        Assert.Equal("/b", document.Url.AbsolutePath);
    }

    [Fact]
    public async Task FetchAsync_RedirectLoop_EndsSoon()
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.Redirect("/");
            return Task.CompletedTask;
        });
        Assert.Equal("redirect-loop", Assert.IsType<FetchOutcome.Refused>(await server.FetchAsync()).Code);
        Assert.Equal(3, server.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "forbidden-scheme")]
    [InlineData("", "bad-redirect")]
    public async Task FetchAsync_RedirectToNowhere_HasANamedOutcome(string location, string code)
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        Assert.Equal(code, CodeOf(await server.FetchAsync()));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://１２７.０.０.１/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://desk.localhost/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[fe80::1%251]/")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    public async Task FetchAsync_PrivateAddress_IsRefusedUnlessAllowed(string url) =>
        Assert.Equal("private-address", CodeOf(await FeedServer.FetchAsync(url, ("AllowPrivateAddresses", "false"))));

    [Theory]
    [InlineData(404, "http-404", false)]
    [InlineData(500, "http-500", true)]
    [InlineData(429, "http-429", true)]
    [InlineData(206, "http-206", false)]
    public async Task FetchAsync_Status_IsANamedFailure(int status, string code, bool isTransient)
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });
        var failed = Assert.IsType<FetchOutcome.Failed>(await server.FetchAsync());
        Assert.Equal((code, status, isTransient, TimeSpan.FromMinutes(2)), (failed.Code, failed.Status, failed.IsTransient, failed.RetryAfter));
    }

    [Fact]
    public async Task FetchAsync_Validators_AreSentBackAsGiven()
    {
        await using var server = await FeedServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "W/\"x y\"" && context.Request.Headers.IfModifiedSince == "yesterday" ? 304 : 500;
            return Task.CompletedTask;
        });
        await using var services = FeedServer.Services();
        var request = new FetchRequest(server.Url, "*/*", "W/\"x y\"", "yesterday");
        Assert.IsType<FetchOutcome.NotModified>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FetchAsync_HostAskedForRest_IsNotAskedAgainBefore()
    {
        await using var server = await FeedServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "600";
            return Task.CompletedTask;
        });
        using var folder = new TemporaryFolder();
        var clock = new ManualTimeProvider();
        Action<IServiceCollection> restart = services => services.AddSingleton<IBlobStore>(new DirectoryBlobStore(folder.Path)).AddSingleton<TimeProvider>(clock);
        Assert.Equal("http-429", CodeOf(await AskAsync(server.Url, restart)));
        var rests = Assert.IsType<FetchOutcome.Failed>(await AskAsync(new Uri(server.Url, "/another"), restart));
        Assert.Equal((FetchCodes.HostRests, "127.0.0.1 asked us to wait until 2026-03-01 08:10:00 UTC; it is not asked before.", TimeSpan.FromMinutes(10), 1), (rests.Code, rests.Message, rests.RetryAfter, server.Requests));
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(("http-429", 2), (CodeOf(await AskAsync(server.Url, restart)), server.Requests));
    }

    [Fact]
    public async Task FetchAsync_OwnHeaders_StayWithTheirOrigin()
    {
        var seen = new List<string>();
        await using var other = await FeedServer.StartAsync(context => context.Response.WriteAsync($"[{context.Request.Headers.Authorization}]"));
        await using var server = await FeedServer.StartAsync(context =>
        {
            seen.Add($"{context.Request.Headers.Authorization} {context.Request.Headers.UserAgent}");
            context.Response.Redirect(context.Request.Path == "/" ? "/next" : other.Url.AbsoluteUri);
            return Task.CompletedTask;
        });
        await using var services = FeedServer.Services();
        var request = new FetchRequest(server.Url, "*/*", Headers: new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = "Basic eDp5" }, UserAgent: "Desk/2.0");
        var document = Assert.IsType<FetchOutcome.Fetched>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(request, TestContext.Current.CancellationToken)).Document;
        Assert.Equal(["Basic eDp5 Desk/2.0", "Basic eDp5 Desk/2.0"], seen);
        Assert.Equal("[]", Encoding.UTF8.GetString(document.Body.Span));
    }

    [Fact]
    public async Task FetchAsync_Contact_IsInTheUserAgent()
    {
        await using var server = await FeedServer.StartAsync(static context => context.Response.WriteAsync(context.Request.Headers.UserAgent.ToString()));
        var document = Assert.IsType<FetchOutcome.Fetched>(await server.FetchAsync(("Contact", "desk@courier.example"))).Document;
        Assert.Equal("Ingest/1.0 (+desk@courier.example)", Encoding.UTF8.GetString(document.Body.Span));
    }

    [Fact]
    public async Task FetchAsync_SeveralRequests_ShareAConnection()
    {
        var connections = new HashSet<string>(StringComparer.Ordinal);
        await using var server = await FeedServer.StartAsync(context =>
        {
            connections.Add(context.Connection.Id);
            return context.Response.WriteAsync("hello");
        });
        await using var services = FeedServer.Services();
        for (var i = 0; i < 5; i++)
        {
            await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(server.Url, "*/*"), TestContext.Current.CancellationToken);
        }

        Assert.Single(connections);
    }

    [Fact]
    public async Task FetchAsync_NothingListens_IsNamedSo()
    {
        using var closed = new ClosedPort();
        Assert.Equal("connection-refused", CodeOf(await FeedServer.FetchAsync($"http://127.0.0.1:{closed.Number}/")));
    }

    [Fact]
    public async Task FetchAsync_NoTlsThere_IsNamedSo()
    {
        await using var server = await FeedServer.StartAsync();
        Assert.Equal("tls-protocol", CodeOf(await FeedServer.FetchAsync($"https://127.0.0.1:{server.Url.Port}/")));
    }

    [Fact]
    public async Task FetchAsync_Cancelled_Throws()
    {
        await using var server = await FeedServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var services = FeedServer.Services();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(server.Url, "*/*"), stop.Token));
    }

    private static async Task<FetchOutcome> AskAsync(Uri url, Action<IServiceCollection> more)
    {
        await using var services = FeedServer.Services(more);
        return await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(url, "*/*"), TestContext.Current.CancellationToken);
    }

    private static string CodeOf(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Refused refused => refused.Code,
        FetchOutcome.Failed failed => failed.Code,
        _ => outcome.GetType().Name,
    };

    private static Stream Encoder(string coding, Stream body) => coding switch
    {
        "gzip" => new GZipStream(body, CompressionMode.Compress),
        "br" => new BrotliStream(body, CompressionMode.Compress),
        "deflate" => new ZLibStream(body, CompressionMode.Compress),
        "raw-deflate" => new DeflateStream(body, CompressionMode.Compress),
        _ => body,
    };
}
