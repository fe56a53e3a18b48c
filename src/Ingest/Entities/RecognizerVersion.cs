namespace Ingest.Entities;

/// <summary>Which recogniser ran: <c>embedded</c> or <c>azure</c>, its version, and its model.</summary>
public sealed record RecognizerVersion(string Name, string Version, string Model);
