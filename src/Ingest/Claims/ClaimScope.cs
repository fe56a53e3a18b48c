using Ingest.Claims.Scope;
using Ingest.Claims.Syntax;

namespace Ingest.Claims;

/// <summary>Whether a claim is affirmed or negated, and how firmly it is made.</summary>
/// <param name="Polarity"><c>affirmed</c> or <c>negated</c>.</param>
/// <param name="Modality">One of the contract's modalities.</param>
internal sealed record ClaimScope(string Polarity, string Modality)
{
    private static readonly string[] Noes = ["no", "none", "nothing", "never", "not"];

    /// <summary>The scope of the event told at <paramref name="mention"/>.</summary>
    public static ClaimScope Of(Reading reading, EventMention mention, Attribution? attribution)
    {
        var scope = mention.Word >= 0 ? ScopeReading.Of(reading.Tree, mention.Word) : new ScopeReading(false, []);
        return new ClaimScope(scope.IsNegated && !IsRefusal(mention.Entry) ? "negated" : "affirmed", ModalityOf(reading, mention, scope, attribution));
    }

    /// <summary>"paid no heed to", "would have none of": the no is what the words refuse with, and the refusal stands.</summary>
    private static bool IsRefusal(EventEntry entry) => entry.Type is "REJECT" && entry.Parts.Any(static part => Noes.Any(part.Forms.Contains));

    private static string ModalityOf(Reading reading, EventMention mention, ScopeReading scope, Attribution? attribution)
    {
        var stands = scope.IsUndenied || IsPartOnly(reading, mention);
        if (attribution is not null && IsDenied(reading, attribution) && !stands)
        {
            return "denied";
        }

        var effects = stands ? scope.Effects.Where(static effect => effect is not "denied") : scope.Effects;
        effects = OfCue(reading, attribution) is { } cue && !(stands && cue is "denied") ? effects.Append(cue) : effects;
        effects = IsAsked(reading, mention) ? effects.Append("asked") : effects;
        effects = effects.Select(effect => effect is "vowed" ? (mention.Entry.Type is "ASSAULT" or "COERCE" or "SANCTION" or "THREATEN" ? "threatened" : "planned") : effect);
        return ScopeReading.Strongest(effects) ?? (attribution is null ? "asserted" : "claimed");
    }

    /// <summary>Whether the first mark that ends a sentence after the trigger asks.</summary>
    private static bool IsAsked(Reading reading, EventMention mention)
    {
        var end = reading.SentenceOf(mention.Trigger.First).EndToken;
        for (var token = mention.Trigger.End; token < end; token++)
        {
            if (reading.IsPunctuation(token) && reading[token].Text is [.., '?' or '!' or '.'])
            {
                return reading[token].Text[^1] is '?';
            }
        }

        return false;
    }

    /// <summary>Who denies a part in an attack does not deny the attack.</summary>
    private static bool IsPartOnly(Reading reading, EventMention mention)
    {
        var tree = reading.Tree;
        var head = mention.Word >= 0 ? tree.Head(mention.Word) : -1;
        return head >= 0 && tree.RelationOf(mention.Word) is Relation.NominalModifier or Relation.Oblique && tree.Lemma(head) is "role" or "involvement" or "part" or "responsibility" or "hand" or "complicity" or "behind";
    }

    private static bool IsDenied(Reading reading, Attribution attribution) => CueWord(reading, attribution) is var cue and >= 0 && ReportingVerbs.Find(reading.Tree.Lemma(cue)).HasFlag(Reported.Denied);

    /// <summary>What a verb makes of what is quoted beside it, where no word of the quotation hangs on it.</summary>
    private static string? OfCue(Reading reading, Attribution? attribution) =>
        attribution is not null && CueWord(reading, attribution) is var cue and >= 0 && Governors.EffectOf(reading.Tree, cue) is var effect and not ("negated" or "reported") && !Asking.IsQuestion(reading.Tree, cue) ? effect : null;

    private static int CueWord(Reading reading, Attribution attribution) => attribution.Cue is { } words ? reading.Tree.WordAt(words.Offset) : -1;
}
