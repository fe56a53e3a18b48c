namespace Ingest.Azure.Storage;

/// <summary>A message in a poison queue with the reason it is there.</summary>
internal sealed record SetAsideEnvelope(string? Reason, string Body);
