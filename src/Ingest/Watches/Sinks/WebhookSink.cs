using System.Globalization;
using Ingest.Storage;

namespace Ingest.Watches.Sinks;

/// <summary>Sends alerts to a webhook, signed where the sink has a secret. The message's id is the bundle's, so that a receiver can tell a repetition.</summary>
internal sealed class WebhookSink(SinkPost post, SinkSecrets secrets, TimeProvider clock) : IAlertSink
{
    public string Type => SinkRules.Webhook;

    public Task<SinkOutcome> SendAsync(AlertBundle bundle, SinkSettings sink, CancellationToken cancellationToken)
    {
        var body = Body(bundle);
        return post.SendAsync(sink, body, request => Sign(request, bundle.Id, body, sink), cancellationToken);
    }

    /// <summary>One alert is the message itself; several are a list.</summary>
    public static byte[] Body(AlertBundle bundle) => bundle.Alerts is [var alert]
        ? CanonicalJson.ToUtf8(new WebhookBody(WebhookBody.AlertV1, alert.Time, alert), WatchesJson.Options)
        : CanonicalJson.ToUtf8(new DigestBody(DigestBody.DigestV1, bundle.Time, bundle), WatchesJson.Options);

    private SinkOutcome.Failed? Sign(HttpRequestMessage request, string id, byte[] body, SinkSettings sink)
    {
        var now = clock.GetUtcNow();
        request.Headers.Add("webhook-id", id);
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

        request.Headers.Add("webhook-signature", WebhookSignature.Sign(key, id, now, body));
        return null;
    }
}
