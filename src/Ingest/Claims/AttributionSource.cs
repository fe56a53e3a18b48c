namespace Ingest.Claims;

/// <summary>Who said it: the words that name the source, and the entity where one is recognised.</summary>
public sealed record AttributionSource(string Text, int Offset, int Length, string? EntityId)
{
    /// <summary><c>named</c>, <c>role</c> ("a military spokesman") or <c>anonymous</c> ("sources", "an official who asked not to be named").</summary>
    public string? Form { get; init; }
}
