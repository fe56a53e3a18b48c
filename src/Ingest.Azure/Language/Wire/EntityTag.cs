namespace Ingest.Azure.Language.Wire;

/// <summary>A label of an entity.</summary>
internal sealed record EntityTag(string? Name, double? ConfidenceScore);
