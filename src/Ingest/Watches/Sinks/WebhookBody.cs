namespace Ingest.Watches.Sinks;

/// <summary>What a webhook receives, in the shape that Standard Webhooks recommends.</summary>
public sealed record WebhookBody(string Type, DateTimeOffset Timestamp, Alert Data)
{
    /// <summary>The event type of version 1 of this message.</summary>
    public const string AlertV1 = "ingest.alert.v1";
}
