namespace Ingest.Watches.Pacing;

/// <summary>A message that a sink was sent, or is being sent.</summary>
/// <param name="Id">The id of the alert or of the batch.</param>
/// <param name="Time">When it was let go.</param>
public sealed record SentMessage(string Id, DateTimeOffset Time);
