using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Everything found in one text. All offsets count UTF-16 code units into that text; all lists of spans are in text order.</summary>
/// <param name="Engine">What made it; its recogniser is the one that answered.</param>
/// <param name="Warnings">What the recogniser could not do, in words.</param>
/// <param name="Usage">What the recogniser's answer cost; null where it cost nothing.</param>
public sealed record Analysis(
    string Language,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Claim> Claims,
    EngineVersion Engine,
    IReadOnlyList<string> Warnings,
    RecognitionUsage? Usage);
