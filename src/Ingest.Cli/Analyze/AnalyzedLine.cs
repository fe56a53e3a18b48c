using Ingest.Claims;
using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Cli.Analyze;

/// <summary>The answer to one line of <c>ingest analyze</c>.</summary>
/// <param name="Warnings">What the recogniser could not do, in words; the embedded one never has any.</param>
internal sealed record AnalyzedLine(
    string? Id,
    string Language,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<string> Warnings);
