namespace Ingest.Watches.Sinks;

/// <summary>What a webhook or queue receives when several alerts were held for it.</summary>
public sealed record DigestBody(string Type, DateTimeOffset Timestamp, AlertBundle Data)
{
    /// <summary>The event type of version 1 of this message.</summary>
    public const string DigestV1 = "ingest.digest.v1";
}
