using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds the roles of a deed that a verb tells, step by step: by its voice, then what pronouns stand for, then what verbs of some kinds do to both.</summary>
internal static class VerbRoles
{
    private const int None = -1;

    public static RoleHeads Of(Deed deed)
    {
        var heads = Antecedents.Meant(deed.Tree, deed.IsPassive ? OfPassive(deed) : OfActive(deed));
        heads = Aimed(deed, heads);
        heads = ChangeOfState.Turned(deed, heads);
        heads = Recipient.Turned(deed, Asked.Turned(deed, TriggerNoun.Turned(deed, heads)));
        return Threatened(deed, WithoutTopic(deed, heads));
    }

    /// <summary>"discussed the truce": what is talked about is no party to the talks.</summary>
    private static RoleHeads WithoutTopic(Deed deed, RoleHeads heads)
    {
        var isTopic = deed.Entry.Type is "CONSULT" && deed.Tree.IsLemma(deed.Word, "discuss") && heads.Target >= 0 && deed.Tree.Is(heads.Target, Relation.Object) && ActorKinds.Of(deed.Tree, heads.Target, null) is null && !deed.Tree.Is(heads.Target, UniversalTag.Propn);
        return isTopic ? heads with { Target = None, MayFollow = false } : heads;
    }

    private static RoleHeads OfPassive(Deed deed) => ReducedRelative.Of(deed) ?? (Raised.Befallen(deed.Tree, deed.Word) is var befallen and >= 0 ? new(PassiveAgent.Of(deed), befallen, MayFollow: false) : PlainPassive(deed));

    private static RoleHeads PlainPassive(Deed deed) =>
        new(PassiveAgent.Of(deed), !CarriesPeople(deed) && GivenTo(deed) is var recipient and >= 0 ? recipient : ObjectRole.OfPassive(deed.Tree, deed.Word), MayFollow: false);

    /// <summary>"The driver was airlifted to a hospital": whom it befell is the driver, and the hospital is where to.</summary>
    private static bool CarriesPeople(Deed deed) => deed.Entry.Type is "AID" && ActorKinds.Of(deed.Tree, ObjectRole.OfPassive(deed.Tree, deed.Word), null) is ActorKind.Civilians or ActorKind.Person;

    /// <summary>"weapons were supplied to the militia", "sanctions were imposed on a bank": where the lexicon asks for who gets it before what he gets.</summary>
    private static int GivenTo(Deed deed) =>
        deed.Entry.Target.TakeWhile(static slot => slot is not "O").Where(static slot => slot is "to" or "on" or "against").Select(slot => LedPhrase.Of(deed.Tree, deed.Word, slot))
            .FirstOrDefault(found => found >= 0 && !deed.IsTime(found), None);

    private static RoleHeads OfActive(Deed deed) => QuotedVerb.Of(deed) ?? GerundAsAttribute.Of(deed) ?? new(
        LedPhrase.WhoActs(deed.Tree, RoleSlots.Actor(deed)),
        TargetByKind.People(deed) is var people and >= 0 ? people : RoleSlots.Target(deed));

    /// <summary>"fired rockets at the port": the port, and not the rockets, which the verb sends.</summary>
    private static RoleHeads Aimed(Deed deed, RoleHeads heads)
    {
        var sent = heads.Target >= 0 || deed.IsPassive ? heads.Target : deed.Tree.Child(deed.Word, Relation.Object);
        return Munitions.AreSent(deed.Tree, deed.Word, sent) ? heads with { Target = Munitions.Goal(deed, sent), MayFollow = false } : heads;
    }

    /// <summary>"threatened to close the port": where the threat names nobody, what it is about.</summary>
    private static RoleHeads Threatened(Deed deed, RoleHeads heads)
    {
        var mayThreaten = heads.Target < 0 && deed.Entry.Type is "THREATEN" or "REJECT" && deed.HasTarget;
        return mayThreaten ? heads with { Target = ThreatTarget.Of(deed.Tree, deed.Word, deed.Entry.Type is "THREATEN") } : heads;
    }
}
