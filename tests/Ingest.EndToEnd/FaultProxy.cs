using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Ingest.EndToEnd;

/// <summary>Stands on a port of its own before a service on another, passes requests and answers unchanged, and spoils some of them by a seeded dice.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    // Each fault strikes one request in so many.
    private const int Rarity = 60;

    private static readonly Fault[] Faults = [.. Enum.GetValues<Fault>().Where(static fault => fault != Fault.None)];

    private readonly WebApplication _server;
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseProxy = false });
    private readonly ConcurrentDictionary<Fault, int> _counts = new();
    private readonly int _target;
    private readonly Random _dice;

    private FaultProxy(WebApplication server, int target, int seed)
    {
        _server = server;
        _target = target;
        _dice = new Random(seed);
    }

    public int Port => new Uri(_server.Urls.First()).Port;

    /// <summary>Starts on a free port.</summary>
    public static async Task<FaultProxy> OpenAsync(int target, int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize, kestrel.AllowSynchronousIO) = (false, null, false));
        var proxy = new FaultProxy(builder.Build(), target, seed);
        proxy._server.Run(proxy.AnswerAsync);
        await proxy._server.StartAsync();
        return proxy;
    }

    /// <summary>How often a fault struck.</summary>
    public int Count(Fault fault) => _counts.GetValueOrDefault(fault);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var fault = Throw();
        _counts.AddOrUpdate(fault, 1, static (_, count) => count + 1);
        switch (fault)
        {
            case Fault.Throttled:
                await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "ServerBusy");
                break;
            case Fault.TooMany:
                await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "TooManyRequests");
                break;
            case Fault.Failed:
                await RefuseAsync(context, StatusCodes.Status500InternalServerError, "InternalError");
                break;
            case Fault.Lost:
                context.Abort();
                break;
            default:
                await PassAsync(context, fault);
                break;
        }
    }

    private Fault Throw()
    {
        lock (_dice)
        {
            var face = _dice.Next(Rarity);
            return face < Faults.Length ? Faults[face] : Fault.None;
        }
    }

    private static async Task RefuseAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers["x-ms-error-code"] = code;
        context.Response.ContentType = "application/xml";
        await context.Response.WriteAsync($"<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>{code}</Code><Message>Try again.</Message></Error>", context.RequestAborted);
    }

    private async Task PassAsync(HttpContext context, Fault fault)
    {
        using var request = await RequestAsync(context);
        using var response = await _client.SendAsync(request, context.RequestAborted);
        var body = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
        if (fault == Fault.AnswerLost)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        context.Features.Get<IHttpResponseFeature>()!.ReasonPhrase = response.ReasonPhrase;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(static header => header.Key is not ("Transfer-Encoding" or "Connection" or "Keep-Alive")))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (fault != Fault.AnswerCut)
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
            return;
        }

        context.Response.ContentLength ??= body.Length + 1;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var target = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_target}{context.Features.Get<IHttpRequestFeature>()!.RawTarget}");
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), target) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var (name, values) in context.Request.Headers.Where(static header => header.Key is not ("Transfer-Encoding" or "Connection" or "Expect")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return request;
    }
}
