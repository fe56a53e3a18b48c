using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Actors;

/// <summary>
/// Tells acts of parties from everyday speech: "asked", "helped" and "thanked" are events where a government, a force, a group or an organisation is on one of the two sides, and none where
/// somebody asks a colleague for a file.
/// </summary>
internal static class Parties
{
    private static readonly string[] Deals = ["agreement", "treaty", "accord", "pact", "ceasefire", "truce", "peace deal"];
    private static readonly string[] Bills = ["amendment", "amendments", "bill", "motion", "resolution", "referendum", "treaty", "accord", "constitution", "extradition", "ultimatum", "sanctions"];

    /// <summary>Whether a PLOVER type is done by speaking, for the most part.</summary>
    public static bool Talks(string type) => type is "REQUEST" or "SUPPORT" or "AGREE" or "REJECT" or "ACCUSE" or "THREATEN" or "CONSULT";

    /// <summary>
    /// Whether a claim's event is one, with the sides that it has. Words that ask for no side ("the talks broke down") tell of parties by themselves; who denounces a massacre or blames
    /// somebody for a crash speaks in public.
    /// </summary>
    public static bool Stand(SyntaxTree tree, Claim claim, EventMention mention, IReadOnlyList<EventMention> sentence) => mention.Entry is { Actor: ["-"], Target: ["-"] }
        || sentence.Any(deed => deed.Entry.Type is "ASSAULT" or "COERCE" or "SANCTION" && deed.Trigger.First != mention.Trigger.First && mention.Target?.Holds(deed.Trigger.First) is true)
        || Stands(tree, claim);

    private static bool Stands(SyntaxTree tree, Claim claim) => !(Talks(claim.Event.Type) || claim.Event.Type is "AID" or "COOPERATE")
        || (claim.Event.Type is "AGREE" && claim.Target is { } signed && Deals.Any(deal => signed.Text.EndsWith(deal, StringComparison.OrdinalIgnoreCase)))
        || (claim.Event.Type is "REJECT" && claim.Target is { } refused && Bills.Any(bill => refused.Text.EndsWith(bill, StringComparison.OrdinalIgnoreCase)))
        || IsTalks(tree, claim)
        || ((IsParty(tree, claim.Actor) || IsParty(tree, claim.Target)) && !IsAmongFriends(tree, claim)) || claim.PlaceIndex is not null;

    /// <summary>"The two guitarists met at school", "the teacher asked the pupils": among people without office, to meet and to ask is everyday life.</summary>
    private static bool IsAmongFriends(SyntaxTree tree, Claim claim) => claim.Actor is { Kind: ActorKind.Civilians, EntityId: null } && tree.WordAt(claim.Event.Trigger.Offset) is var word and >= 0
        && ((tree.IsLemma(word, "meet") && claim.Target is null or { Kind: ActorKind.Civilians or ActorKind.Person }) || (tree.Lemma(word) is "ask" or "invite" or "tell" or "thank" && claim.Target is { Kind: ActorKind.Civilians }));

    /// <summary>"Talks broke down in January", "no deal at the talks": only parties negotiate, whoever they are.</summary>
    private static bool IsTalks(SyntaxTree tree, Claim claim) => (claim.Event.Type is "AGREE" && (claim.Event.Trigger.Text.StartsWith("no ", StringComparison.OrdinalIgnoreCase) || claim.Event.Trigger.Text.StartsWith("without ", StringComparison.OrdinalIgnoreCase)))
        || claim.Event.Type is "REJECT" && tree.WordAt(claim.Event.Trigger.Offset) is var word and >= 0
        && Speakers.Subject(tree, word) is var subject and >= 0 && (tree.Reads(subject, "talks") || tree.Reads(subject, "negotiations"));

    /// <summary>A name of which nothing is known may be a party's; a common noun that opens a sentence with its capital is no name.</summary>
    private static bool IsParty(SyntaxTree tree, ClaimRole? role) => role is { Kind: not (null or ActorKind.Person) } or { EntityId: not null }
        || (role is { Kind: ActorKind.Person } && SpeaksForOthers(tree, role))
        || (role is { Kind: null } && tree.WordAt(role.Offset + role.Length - 1) is var last and >= 0 && tree.Is(last, UniversalTag.Propn));

    /// <summary>"The two leaders met", "the chiefs shook hands": who leads others acts for them, though the word does not tell whom.</summary>
    private static bool SpeaksForOthers(SyntaxTree tree, ClaimRole role) =>
        Attachment.HeadOf(tree, role.Offset, role.Offset + role.Length) is var head and >= 0 && tree.Lemma(head) is "leader" or "chief" or "chieftain" or "spokesman" or "spokeswoman";
}
