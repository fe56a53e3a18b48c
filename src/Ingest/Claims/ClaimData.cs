using Ingest.Claims.Events;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>The claim itself, complete: nothing needs to be looked up to use it.</summary>
public sealed record ClaimData(
    ClaimEvent Event,
    ClaimRole? Actor,
    ClaimRole? Target,
    ClaimPlace? Place,
    ClaimTime? Time,
    ClaimAttribution? Attribution,
    string Polarity,
    string Modality,
    double Confidence,
    TextSpan Evidence,
    ClaimArticle Article,
    ClaimRaw Raw,
    EngineVersion Engine)
{
    /// <summary>People killed, wounded, displaced, detained, abducted or missing by it.</summary>
    public IReadOnlyList<ClaimCount>? Counts { get; init; }

    /// <summary>The signs that made the confidence, and what each adds to its log odds.</summary>
    public IReadOnlyDictionary<string, double>? Because { get; init; }

    /// <summary>Where it happened, told by other places.</summary>
    public RelativePlace? Area { get; init; }

    /// <summary>Further sentences of the article that say the same.</summary>
    public IReadOnlyList<TextSpan>? AlsoSaid { get; init; }

    /// <summary>Which event it tells of.</summary>
    public EventKey? EventKey { get; init; }
}
