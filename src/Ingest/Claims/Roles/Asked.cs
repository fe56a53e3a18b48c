using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>"demanded an explanation from the minister": who is to give it, and not what.</summary>
internal static class Asked
{
    /// <summary>The roles with who is asked as the target, where the words name him behind "from".</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var (tree, target) = (deed.Tree, heads.Target);
        if (deed.Entry.Type is "REQUEST" && target < 0 && OfClause(deed) is >= 0 and var doer)
        {
            return heads with { Target = doer };
        }

        if (deed.Entry.Type is not "REQUEST" || deed.IsPassive || target < deed.Word || !tree.Is(target, Relation.Object) || IsSomebody(tree, target))
        {
            return heads;
        }

        var asked = LedPhrase.Of(tree, target, "from") is var own and >= 0 ? own : LedPhrase.Of(tree, deed.Word, "from");
        return asked >= 0 && IsSomebody(tree, asked) ? heads with { Target = asked } : heads;
    }

    /// <summary>"demanded on Friday that Iskar withdraw": who is to act in what is demanded; -1 where that names nobody.</summary>
    private static int OfClause(Deed deed)
    {
        var clause = deed.IsPassive || !deed.HasTarget ? -1 : deed.Tree.Child(deed.Word, Relation.ClauseComplement);
        var doer = clause > deed.Word && deed.Tree.Child(clause, Relation.Mark) is >= 0 and var mark && deed.Tree.IsLemma(mark, "that") ? deed.Tree.Child(clause, Relation.Subject) : -1;
        return doer >= 0 && NamedRole.IsName(deed.Tree, doer) && (IsSomebody(deed.Tree, doer) || deed.Tree.Is(doer, UniversalTag.Propn)) ? doer : -1;
    }

    private static bool IsSomebody(SyntaxTree tree, int word) => ActorKinds.Of(tree, word, null) is not null;
}
