using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>Attacks of an armed group on a state's forces or of these on it, which the lexicon's words leave open: "insurgents raided an army camp" is a clash of two armed sides.</summary>
internal static class ArmedSides
{
    /// <summary>ACLED's sub-event of them.</summary>
    public const string Subtype = "Armed clash";

    /// <summary>Whether both sides bear arms. A single man who is shot ("a policeman") fights with nobody.</summary>
    public static bool Clash(EventEntry entry, Reading reading, Phrase? befallen, ClaimRole? actor, ClaimRole? target) =>
        entry is { Type: "ASSAULT", Subtype: "Attack", Mode: null or "firearms" } && befallen is { } phrase
        && (actor?.Kind, target?.Kind) is (ActorKind.RebelGroup, ActorKind.StateForce) or (ActorKind.StateForce, ActorKind.RebelGroup)
        && !IsSinglePerson(reading, phrase);

    private static bool IsSinglePerson(Reading reading, Phrase phrase)
    {
        var (tree, span) = (reading.Tree, reading.Span(phrase));
        var head = Attachment.HeadOf(tree, span.Offset, span.End());
        return head >= 0 && tree.Is(head, UniversalTag.Noun) && tree[head].FineTag is "NN" && ActorWords.IsPerson(tree.Lemma(head));
    }
}
