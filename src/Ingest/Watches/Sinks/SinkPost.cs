using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Ingest.Watches.Sinks;

/// <summary>Posts a message to a sink's address and reads what came of it; the same for every sink that speaks HTTP.</summary>
internal sealed class SinkPost(IHttpClientFactory clients, SinkSecrets secrets, TimeProvider clock)
{
    /// <summary>The name of the <see cref="HttpClient"/>.</summary>
    public const string ClientName = "webhook";

    /// <summary>Posts JSON to the sink's url. <paramref name="prepare"/> adds headers, or says why it cannot.</summary>
    public async Task<SinkOutcome> SendAsync(SinkSettings sink, byte[] json, Func<HttpRequestMessage, SinkOutcome.Failed?>? prepare, CancellationToken cancellationToken)
    {
        if (Address(sink, out var reason) is not { } url)
        {
            return new SinkOutcome.Failed(reason, null);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (prepare?.Invoke(request) is { } failure)
        {
            return failure;
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return Read(response);
        }
        catch (HttpRequestException exception)
        {
            return new SinkOutcome.Failed($"{url.Host} cannot be reached: {Innermost(exception)}", null);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SinkOutcome.Failed($"{url.Host} did not answer in time", null);
        }
    }

    /// <summary>The sink's address, looked up where it is a reference; null with the reason.</summary>
    public Uri? Address(SinkSettings sink, out string reason)
    {
        reason = string.Empty;
        var text = sink.Url is { } reference && SinkSecrets.IsReference(reference) ? secrets.Find(reference, out reason) : sink.Url;
        if (reason.Length > 0)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        // What a reference leads to is a secret: it is not said.
        reason = text == sink.Url ? $"its url '{text}' is not an http or https address" : $"what {sink.Url} holds is not an http or https address";
        return null;
    }

    private SinkOutcome Read(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return new SinkOutcome.Accepted();
        }

        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.Gone)
        {
            return new SinkOutcome.Gone("its receiver answered 410 Gone");
        }

        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return new SinkOutcome.Failed(string.Create(CultureInfo.InvariantCulture, $"its receiver answered {status}"), wait);
    }

    private static string Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception.Message;
}
