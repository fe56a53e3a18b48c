using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>"demanded an explanation from the minister": who is to give it, and not what.</summary>
internal static class Asked
{
    /// <summary>The roles with who is asked as the target, where the words name him behind "from".</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var (tree, target) = (deed.Tree, heads.Target);
        if (deed.Entry.Type is not "REQUEST" || deed.IsPassive || target < deed.Word || !tree.Is(target, Relation.Object) || IsSomebody(tree, target))
        {
            return heads;
        }

        var asked = LedPhrase.Of(tree, target, "from") is var own and >= 0 ? own : LedPhrase.Of(tree, deed.Word, "from");
        return asked >= 0 && IsSomebody(tree, asked) ? heads with { Target = asked } : heads;
    }

    private static bool IsSomebody(SyntaxTree tree, int word) => ActorKinds.Of(tree, word, null) is not null;
}
