using System.Net;

namespace Ingest.Tests.Watches;

/// <summary>The other end of a webhook: keeps what it got and answers as it is told.</summary>
internal sealed class WebhookReceiver : HttpMessageHandler
{
    public Queue<HttpStatusCode> Answers { get; } = new();

    public TimeSpan? RetryAfter { get; set; }

    public List<(string Id, string Timestamp, string? Signature, byte[] Body)> Received { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var signature = request.Headers.TryGetValues("webhook-signature", out var values) ? values.Single() : null;
        Received.Add((
            request.Headers.GetValues("webhook-id").Single(),
            request.Headers.GetValues("webhook-timestamp").Single(),
            signature,
            await request.Content!.ReadAsByteArrayAsync(cancellationToken)));
        var response = new HttpResponseMessage(Answers.TryDequeue(out var status) ? status : HttpStatusCode.NoContent);
        response.Headers.RetryAfter = RetryAfter is { } wait ? new(wait) : null;
        return response;
    }
}
