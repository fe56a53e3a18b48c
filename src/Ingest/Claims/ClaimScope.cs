using Ingest.Claims.Scope;

namespace Ingest.Claims;

/// <summary>Whether a claim is affirmed or negated, and how firmly it is made.</summary>
/// <param name="Polarity"><c>affirmed</c> or <c>negated</c>.</param>
/// <param name="Modality">One of the contract's modalities.</param>
/// <param name="IsGoverned">Whether it hangs on a word that governs it, as a demand or a threat does.</param>
internal sealed record ClaimScope(string Polarity, string Modality, bool IsGoverned)
{
    /// <summary>The scope of the event told at <paramref name="mention"/>.</summary>
    public static ClaimScope Of(Reading reading, EventMention mention, Attribution? attribution)
    {
        var scope = mention.Word >= 0 ? ScopeReading.Of(reading.Tree, mention.Word) : new ScopeReading(false, []);
        return new ClaimScope(scope.IsNegated ? "negated" : "affirmed", ModalityOf(reading, mention, scope, attribution), scope.IsGoverned);
    }

    private static string ModalityOf(Reading reading, EventMention mention, ScopeReading scope, Attribution? attribution)
    {
        if (attribution is not null && IsDenied(reading, attribution))
        {
            return "denied";
        }

        var sentence = reading.SentenceOf(mention.Trigger.First);
        return reading.Is(sentence.EndToken - 1, "?") ? "asked" : scope.Modality ?? OfCue(reading, attribution) ?? (attribution is null ? "asserted" : "claimed");
    }

    private static bool IsDenied(Reading reading, Attribution attribution) => CueWord(reading, attribution) is var cue and >= 0 && ReportingVerbs.Find(reading.Tree.Lemma(cue)).HasFlag(Reported.Denied);

    /// <summary>What a verb makes of what is quoted beside it, where no word of the quotation hangs on it.</summary>
    private static string? OfCue(Reading reading, Attribution? attribution) =>
        attribution is not null && CueWord(reading, attribution) is var cue and >= 0 && Governors.EffectOf(reading.Tree, cue) is var effect and not "negated" ? effect : null;

    private static int CueWord(Reading reading, Attribution attribution) => attribution.Cue is { } words ? reading.Tree.WordAt(words.Offset) : -1;
}
