using Ingest.Language;

namespace Ingest.Claims;

/// <summary>One statement that something happened, as <c>ingest analyze</c> writes it.</summary>
/// <param name="Id"><c>c-…</c>: hash of evidence span, event and roles (and of article and revision, where there is one).</param>
/// <param name="Evidence">The sentence that says so.</param>
/// <param name="PlaceIndex">Index into the analysis' places, or null.</param>
/// <param name="TimeIndex">Index into its times, or null.</param>
/// <param name="AttributionIndex">Index into its attributions, or null.</param>
/// <param name="Polarity"><c>affirmed</c> or <c>negated</c>.</param>
/// <param name="Modality"><c>asserted</c>, <c>claimed</c>, <c>denied</c>, <c>possible</c>, <c>planned</c>, <c>threatened</c>, <c>demanded</c>, <c>asked</c> or <c>conditional</c>.</param>
/// <param name="Confidence">0 to 1: how likely it is that the event and its type are right.</param>
public sealed record Claim(
    string Id,
    TextSpan Evidence,
    ClaimEvent Event,
    ClaimRole? Actor,
    ClaimRole? Target,
    int? PlaceIndex,
    int? TimeIndex,
    int? AttributionIndex,
    string Polarity,
    string Modality,
    double Confidence)
{
    /// <summary>People killed, wounded, displaced, detained, abducted or missing by it; null where no number is said.</summary>
    public IReadOnlyList<ClaimCount>? Counts { get; init; }

    /// <summary>Where it happened, told by other places ("50 km east of Raqqa"); null where it is not told so.</summary>
    public RelativePlace? Area { get; init; }

    /// <summary>The signs that made the confidence, and what each adds to its log odds; null for a claim that was read from an old store.</summary>
    public IReadOnlyDictionary<string, double>? Because { get; init; }

    /// <summary>Whether it is told as having happened, by whomever and however surely: no plan, threat, demand, question or condition.</summary>
    internal bool IsToldAsDone() => Modality is "asserted" or "claimed" or "denied" or "possible";

    /// <summary>Further sentences of the text that say the same; null where there are none.</summary>
    public IReadOnlyList<TextSpan>? AlsoSaid { get; init; }
}
