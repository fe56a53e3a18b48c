using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Ingest.Azure.Storage;
using Ingest.Azure.Tests.Support;
using Ingest.Tests.Support;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Ingest.Azure.Tests.Storage;

public sealed class TroubleWatchTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly LogLines _log = new();
    private readonly Answers _answers = new();
    private readonly HttpClient _client;
    private readonly HttpPipeline _pipeline;

    public TroubleWatchTests()
    {
        _client = new HttpClient(_answers);
        var options = new Options { Transport = new HttpClientTransport(_client), Retry = { MaxRetries = 0 } };
        options.AddPolicy(new TroubleWatch("news", _clock, new Logger<TroubleWatch>(_log)), HttpPipelinePosition.PerRetry);
        _pipeline = HttpPipelineBuilder.Build(options);
    }

    public void Dispose()
    {
        _client.Dispose();
        _answers.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task Process_AllIsWell_SaysNothing()
    {
        await AskAsync(HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task Process_ServiceIsBusyAndThenWell_SaysEachOnce()
    {
        await AskAsync(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
        _clock.Advance(TimeSpan.FromSeconds(20));
        await AskAsync(HttpStatusCode.InternalServerError);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await AskAsync(HttpStatusCode.OK, HttpStatusCode.OK);
        Assert.Equal(
            [
                "Warning: The storage account news does not answer as it should (status 503 Service Unavailable); requests are repeated",
                "Warning: The storage account news answers again after 00:00:20 and 3 failed requests",
            ],
            _log.Lines);
    }

    [Fact]
    public async Task Process_NetworkIsGone_SaysWhy()
    {
        _answers.Failure = new HttpRequestException("Connection refused (127.0.0.1:1)");
        await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(HttpStatusCode.OK));
        Assert.Equal("Warning: The storage account news does not answer as it should (Connection refused (127.0.0.1:1)); requests are repeated", Assert.Single(_log.Lines));
    }

    [Fact]
    public async Task Process_CallerGivesUp_IsNoTrouble()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(HttpStatusCode.OK, stop.Token));
        Assert.Empty(_log.Lines);
    }

    private async Task AskAsync(params HttpStatusCode[] statuses)
    {
        foreach (var status in statuses)
        {
            await AskAsync(status, TestContext.Current.CancellationToken);
        }
    }

    private async Task AskAsync(HttpStatusCode status, CancellationToken cancellationToken)
    {
        _answers.Status = status;
        using var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(new Uri("http://127.0.0.1/x"));
        await _pipeline.SendAsync(message, cancellationToken);
    }

    private sealed class Options : ClientOptions;

    private sealed class Answers : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; }

        public HttpRequestException? Failure { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Failure is null ? Task.FromResult(new HttpResponseMessage(Status)) : Task.FromException<HttpResponseMessage>(Failure);
        }
    }
}
