using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Ingest.Storage;

namespace Ingest.Watches.Sinks;

/// <summary>Sends alerts to a webhook, signed where the sink has a secret. The alert's id is the message's, so that a receiver can tell a repetition.</summary>
internal sealed class WebhookSink(IHttpClientFactory clients, SinkSecrets secrets, TimeProvider clock)
{
    /// <summary>The name of the <see cref="HttpClient"/>.</summary>
    public const string ClientName = "webhook";

    /// <summary>Sends one alert.</summary>
    public async Task<SinkOutcome> SendAsync(Alert alert, SinkSettings sink, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(sink.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            return new SinkOutcome.Failed($"its url '{sink.Url}' is not an http or https address", null);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        if (Sign(request, alert, sink) is { } failure)
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

    private SinkOutcome.Failed? Sign(HttpRequestMessage request, Alert alert, SinkSettings sink)
    {
        var now = clock.GetUtcNow();
        var body = CanonicalJson.ToUtf8(new WebhookBody(WebhookBody.AlertV1, alert.Time, alert), WatchesJson.Options);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", alert.Id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        if (sink.Secret is null)
        {
            return null;
        }

        if (secrets.Find(sink.Secret, out var reason) is not { } secret)
        {
            return new SinkOutcome.Failed(reason, null);
        }

        if (WebhookSignature.ReadSecret(secret) is not { } key)
        {
            return new SinkOutcome.Failed($"the secret {sink.Secret} is not 'whsec_' and base64 of 24 to 64 bytes", null);
        }

        request.Headers.Add("webhook-signature", WebhookSignature.Sign(key, alert.Id, now, body));
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
