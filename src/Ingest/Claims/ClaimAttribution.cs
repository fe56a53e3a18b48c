using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Who is said to have said it, by which words, and how.</summary>
public sealed record ClaimAttribution(AttributionSource? Source, TextSpan? Cue, string Kind)
{
    /// <summary>Who passes it on, where the speaker is quoted by another speaker.</summary>
    public ClaimAttribution? Via { get; init; }
}
