using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Ingest.Feeds;
using Ingest.Feeds.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Tests.Feeds.Hostile;

public sealed class SecureConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FetchAsync_Http2Offered_IsUsed()
    {
        using var certificate = Certificates.Good();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.UseHttps(certificate);
        }));
        await using var app = builder.Build();
        app.Run(static context => context.Response.WriteAsync(context.Request.Protocol));
        await app.StartAsync(Token);
        await using var services = Services(static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), "true");
        var url = new Uri($"https://{Certificates.Host}:{new Uri(app.Urls.First()).Port}/");
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(url, "*/*"), Token));
        Assert.Equal("HTTP/2", Encoding.UTF8.GetString(fetched.Document.Body.Span));
        Assert.Equal(Sha256(certificate), fetched.Document.CertificateSha256);
    }

    [Fact]
    public async Task FetchAsync_TwoServersOnOneHost_NotesTheCertificateOfEach()
    {
        using var one = Certificates.Good();
        using var two = Certificates.Good();
        await using var first = new HostileServer(static wire => wire.FeedAsync(), one);
        await using var second = new HostileServer(static wire => wire.FeedAsync(), two);
        await using var plain = new HostileServer(static wire => wire.FeedAsync(), null);
        await using var services = Services(static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), "true");
        foreach (var (server, expected) in new[] { (first, Sha256(one)), (second, Sha256(two)), (first, Sha256(one)), (plain, null) })
        {
            var url = new Uri($"{(expected is null ? "http" : "https")}://{Certificates.Host}:{server.Port}/");
            var fetched = Assert.IsType<FetchOutcome.Fetched>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(new FetchRequest(url, "*/*"), Token));
            Assert.Equal(expected, fetched.Document.CertificateSha256);
        }
    }

    private static string? Sha256(X509Certificate2 certificate) => Convert.ToHexStringLower(SHA256.HashData(certificate.RawData));

    [Fact]
    public async Task FetchAsync_NameThatChangesItsMind_IsLookedUpOnceAndDialledAsChecked()
    {
        var lookups = 0;
        await using var server = new HostileServer(static wire => wire.FeedAsync(), null);
        await using var services = Services(
            (_, _) => Task.FromResult<IPAddress[]>([lookups++ == 0 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.9")]), "false");
        var request = new FetchRequest(new Uri($"http://rebinding.example:{server.Port}/"), "*/*");
        Assert.IsType<FetchOutcome.Fetched>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(request, Token));
        Assert.Equal(1, lookups);
        var refused = Assert.IsType<FetchOutcome.Refused>(await services.GetRequiredService<DocumentFetcher>().FetchAsync(request, Token));
        Assert.Equal(("private-address", 2), (refused.Code, lookups));
    }

    private static ServiceProvider Services(HostLookup lookup, string allowPrivate) =>
        FeedServer.Services(
            services => services.AddSingleton(provider => new GuardedConnection(provider.GetRequiredService<FetchOptions>(), lookup)
            {
                Roots = [Certificates.Root],
                IsPublic = static address => address.Equals(IPAddress.Loopback),
            }),
            ("AllowPrivateAddresses", allowPrivate), ("GapPerHost", "00:00:00"));
}
