using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>What was found in one article revision: the blob under <c>enriched</c>, a fact. Offsets point into the revision's text.</summary>
/// <param name="Engine">What made it; its recogniser is the one that answered.</param>
/// <param name="Warnings">What the recogniser could not do, in words.</param>
/// <param name="Usage">What the recogniser's answer cost; left out where it cost nothing.</param>
public sealed record Enrichment(
    string ArticleId,
    string Revision,
    DateOnly Day,
    EngineVersion Engine,
    string Language,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<string> Warnings,
    RecognitionUsage? Usage = null);
