namespace Ingest.Claims;

/// <summary>Who said it: the words that name the source, and the entity where one is recognised.</summary>
public sealed record AttributionSource(string Text, int Offset, int Length, string? EntityId);
