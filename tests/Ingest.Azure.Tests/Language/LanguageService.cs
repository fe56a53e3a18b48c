using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Azure.Tests.Language;

/// <summary>
/// Azure AI Language on loopback: it holds callers to the wire contract (<see cref="ServiceRules"/>) and finds a few known names. Each programmed
/// fault spoils one request. The official JavaScript client is run against it, so that it is not only our own opinion of the service.
/// </summary>
internal sealed class LanguageService : IAsyncDisposable
{
    public const string Key = "0123456789abcdef";
    public const string Token = "a-token";
    private const int MostBytes = 1024 * 1024;
    private const string InvalidRequest = "InvalidRequest";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Fault> _faults = new();
    private readonly ConcurrentQueue<ServiceRequest> _requests = new();

    private LanguageService(WebApplication app) => _app = app;

    public string Endpoint { get; private set; } = string.Empty;

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<ServiceRequest> Requests => [.. _requests];

    /// <summary>Starts it on a free port, with TLS where a certificate is given.</summary>
    public static async Task<LanguageService> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        var service = new LanguageService(builder.Build());
        service._app.Run(service.ServeAsync);
        await service._app.StartAsync();
        service.Endpoint = service._app.Urls.First();
        return service;
    }

    /// <summary>Spoils the next request that no other fault is waiting for, <paramref name="times"/> of them.</summary>
    public LanguageService Next(Fault fault, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _faults.Enqueue(fault);
        }

        return this;
    }

    public static async Task WriteAsync(HttpContext context, ServiceAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers["apim-request-id"] = "4f6a0c34-0000-4000-8000-000000000000";
        await context.Response.WriteAsync(answer.Body.ToJsonString());
    }

    /// <summary>Nobody answers any more.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var request = new ServiceRequest(context.Request, body);
        _requests.Enqueue(request);
        if (_faults.TryDequeue(out var fault))
        {
            await fault(context, () => Task.FromResult(Answer(request)));
        }
        else
        {
            await WriteAsync(context, Answer(request));
        }
    }

    private static ServiceAnswer Answer(ServiceRequest request)
    {
        if (request is not { Method: "POST", Path: "/language/:analyze-text" })
        {
            return ServiceAnswer.Error(404, "404", "Resource not found");
        }

        if (request.Key != Key && request.Authorization != $"Bearer {Token}")
        {
            return ServiceAnswer.Error(401, "401", "Access denied due to invalid subscription key or wrong API endpoint.");
        }

        if (request.Bytes > MostBytes)
        {
            return ServiceAnswer.Error(413, InvalidRequest, "The request body is too large.");
        }

        return request.IsJson && TryParse(request.Body, out var body)
            ? ServiceRules.Answer(request.ApiVersion, request.IsWithStatistics, body)
            : ServiceAnswer.Error(request.IsJson ? 400 : 415, InvalidRequest, "The request body is not JSON.", "InvalidRequestBodyFormat");
    }

    private static bool TryParse(string body, out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }
}
