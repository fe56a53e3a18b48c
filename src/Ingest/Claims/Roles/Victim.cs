using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Deeds whose noun has for its owner whom they befell: "the senator's assassination", "the bishop's murder by bandits".</summary>
internal static class Victim
{
    /// <summary>The roles with the owner as the target, where no other target is told and the owner is not one who does such deeds ("the army's arrest of an editor").</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var owner = deed.Tree.Child(deed.Word, Relation.Possessor);
        if (owner < 0 || heads.Target >= 0 || !deed.HasTarget || !RoleWords.Has("victim", deed.Tree.Lemma(deed.Word)))
        {
            return heads;
        }

        var killer = LedPhrase.ByAhead(deed.Tree, deed.Word);
        var doesSuch = ActorKinds.Of(deed.Tree, owner, null) is ActorKind.StateForce or ActorKind.RebelGroup or ActorKind.Criminals;
        return killer < 0 && doesSuch ? heads : heads with { Actor = killer, Target = owner };
    }
}
