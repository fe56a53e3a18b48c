namespace Ingest.Claims;

/// <summary>Who did it, or to whom: the words, and the entity where one is recognised.</summary>
public sealed record ClaimRole(string Text, int Offset, int Length, string? EntityId)
{
    /// <summary>One of <see cref="ActorKind"/>; null where the words do not tell.</summary>
    public string? Kind { get; init; }
}
