using Ingest.Entities;
using Ingest.Places;

namespace Ingest.Claims;

/// <summary>Everything found in one text. All offsets count UTF-16 code units into that text; all lists are in text order.</summary>
public sealed record Analysis(
    string Language,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Claim> Claims);
