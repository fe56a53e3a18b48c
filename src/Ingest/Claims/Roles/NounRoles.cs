namespace Ingest.Claims.Roles;

/// <summary>Finds the roles of a deed that a noun tells.</summary>
internal static class NounRoles
{
    public static RoleHeads Of(Deed deed)
    {
        var heads = new RoleHeads(LedPhrase.WhoActs(deed.Tree, RoleSlots.Actor(deed)), RoleSlots.Target(deed));
        heads = Antecedents.Meant(deed.Tree, Backer.Turned(deed, Attendee.Turned(deed, Victim.Turned(deed, Leaver.Turned(deed, heads)))));
        var actor = heads.Actor >= 0 ? heads.Actor : DoerOfNoun.OwnPeople(deed.Tree, deed.Word) is >= 0 and var own ? own : BodyBefore.Of(deed);
        return heads with { Actor = actor, Target = Antecedents.Meant(deed.Tree, TargetOfNoun.Of(deed, heads.Target), actor) };
    }
}
