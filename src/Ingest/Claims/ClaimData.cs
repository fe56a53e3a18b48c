using Ingest.Language;

namespace Ingest.Claims;

/// <summary>The claim itself, complete: nothing needs to be looked up to use it.</summary>
public sealed record ClaimData(
    ClaimEvent Event,
    ClaimRole? Actor,
    ClaimRole? Target,
    ClaimPlace? Place,
    TimeExpression? Time,
    ClaimAttribution? Attribution,
    string Polarity,
    string Modality,
    double Confidence,
    TextSpan Evidence,
    ClaimArticle Article,
    ClaimRaw Raw,
    EngineVersion Engine);
