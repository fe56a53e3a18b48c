using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Ingest.Azure.Language;
using Xunit;

namespace Ingest.Azure.Tests.Language;

/// <summary>What goes over the wire: the request, the key, the token.</summary>
public sealed class LanguageClientTests
{
    private static readonly DocumentPiece[] Pieces = [new(0, 0, "Ursula von der Leyen met NATO \"officials\"."), new(1, 43, "أخبار")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_Texts_WritesTheAgreedRequest()
    {
        await using var bench = await LanguageBench.StartAsync();
        await Client(bench.Options()).SendAsync(Pieces, "en", Stop);
        var request = Assert.Single(bench.Service.Requests);
        Assert.Equal("""{"kind":"EntityRecognition","parameters":{"modelVersion":"latest","stringIndexType":"Utf16CodeUnit","loggingOptOut":true},"analysisInput":{"documents":[{"id":"0","language":"en","text":"Ursula von der Leyen met NATO \"officials\"."},{"id":"1","language":"en","text":"أخبار"}]}}""", request.Body);
        Assert.Equal(("2026-05-01", true, LanguageService.Key, null), (request.ApiVersion, request.IsWithStatistics, request.Key, request.Authorization));
    }

    [Fact]
    public async Task Send_LanguageUnknown_LeavesItOut()
    {
        await using var bench = await LanguageBench.StartAsync();
        var options = bench.Options();
        options.LoggingOptOut = false;
        await Client(options).SendAsync(Pieces[..1], null, Stop);
        var body = Assert.Single(bench.Service.Requests).Json;
        Assert.Null(body["analysisInput"]!["documents"]![0]!["language"]);
        Assert.False(body["parameters"]!["loggingOptOut"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Send_FiveLongestPieces_StaysUnderOneMegabyte()
    {
        await using var bench = await LanguageBench.StartAsync();
        var worst = Enumerable.Range(0, LanguageClient.MostDocuments).Select(static i => new DocumentPiece(i, 0, new string('\u0001', 30_000))).ToList();
        Assert.IsType<LanguageReply.Answered>(await Client(bench.Options()).SendAsync(worst, "en", Stop));
        Assert.InRange(Assert.Single(bench.Service.Requests).Bytes, 900_000, 1_000_000);
    }

    [Fact]
    public async Task Send_ServiceGone_IsUnreachable()
    {
        await using var bench = await LanguageBench.StartAsync();
        await bench.Service.StopAsync();
        var failed = Assert.IsType<LanguageReply.Failed>(await Client(bench.Options()).SendAsync(Pieces, "en", Stop));
        Assert.Equal(("azure-unreachable", true), (failed.Code, failed.IsTransient));
    }

    [Fact]
    public async Task Send_Cancelled_Throws()
    {
        await using var bench = await LanguageBench.StartAsync();
        using var stop = new CancellationTokenSource();
        bench.Service.Next(async (context, _) =>
        {
            await stop.CancelAsync();
            await Faults.Hang()(context, () => throw new InvalidOperationException("It hangs."));
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(bench.Options()).SendAsync(Pieces, "en", stop.Token));
    }

    [Fact]
    public async Task Send_WithoutKey_SendsATokenOverTls()
    {
        using var certificate = Certificate();
        await using var service = await LanguageService.StartAsync(certificate);
        var credential = new FixedToken(LanguageService.Token);
        using var transport = Trusting(certificate);
        Assert.IsType<LanguageReply.Answered>(await Client(service, credential, transport).SendAsync(Pieces, "en", Stop));
        var request = Assert.Single(service.Requests);
        Assert.Equal((null, $"Bearer {LanguageService.Token}"), (request.Key, request.Authorization));
        Assert.Equal("https://cognitiveservices.azure.com/.default", Assert.Single(credential.Scopes));
    }

    [Theory]
    [InlineData("another-token", "azure-unauthorized")]
    [InlineData(null, "azure-no-identity")]
    public async Task Send_WithoutGoodToken_SaysWhatToDo(string? token, string code)
    {
        using var certificate = Certificate();
        await using var service = await LanguageService.StartAsync(certificate);
        using var transport = Trusting(certificate);
        var failed = Assert.IsType<LanguageReply.Failed>(await Client(service, new FixedToken(token), transport).SendAsync(Pieces, "en", Stop));
        Assert.Equal((code, false, false), (failed.Code, failed.IsTransient, failed.MayBeCounted));
    }

    private static LanguageClient Client(AzureLanguageOptions options) =>
        new(LanguagePipeline.Build(options, static () => throw new InvalidOperationException("There is a key.")), options);

    private static LanguageClient Client(LanguageService service, FixedToken credential, HttpClientTransport transport)
    {
        var options = new AzureLanguageOptions { Endpoint = service.Endpoint, Retries = 0 };
        return new LanguageClient(LanguagePipeline.Build(options, () => credential, transport), options);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static HttpClientTransport Trusting(X509Certificate2 certificate)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(certificate);
        return new HttpClientTransport(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = policy } });
    }
}
