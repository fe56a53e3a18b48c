using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>"dropped rice to stranded hamlets": who gets what is given, and not what he gets.</summary>
internal static class Recipient
{
    /// <summary>The roles with the recipient as the target, where the deed is help and what is given names nobody.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var tree = deed.Tree;
        if (deed.Entry.Type is not "AID" || deed.IsPassive || heads.Target < deed.Word || !tree.Is(heads.Target, Relation.Object) || ActorKinds.Of(tree, heads.Target, null) is not null)
        {
            return heads;
        }

        var recipient = LedPhrase.Of(tree, deed.Word, "to");
        return recipient >= 0 && !deed.IsTime(recipient) && NamedRole.IsName(tree, recipient) ? heads with { Target = recipient } : heads;
    }
}
