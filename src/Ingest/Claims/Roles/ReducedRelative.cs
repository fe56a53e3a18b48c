using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>"revive talks the president suspended": a clause without a pronoun, whose subject the tree took for a second object that the verb, as a participle, describes.</summary>
internal static class ReducedRelative
{
    /// <summary>The roles, active as they are meant; null where the participle is one.</summary>
    public static RoleHeads? Of(Deed deed)
    {
        var (tree, word) = (deed.Tree, deed.Word);
        if (!tree.Is(word, Relation.AdjectivalClause) || LedPhrase.By(tree, word) >= 0 || tree.Head(word) is not (>= 0 and var subject) || subject != word - 1)
        {
            return null;
        }

        var thing = tree.Left(subject) - 1;
        var areTwo = thing >= 0 && tree[thing].Tag is UniversalTag.Noun or UniversalTag.Propn && tree.Is(subject, Relation.Object) && tree.Is(thing, Relation.Object) && tree.Head(thing) == tree.Head(subject);
        return areTwo ? new RoleHeads(subject, thing, MayFollow: false) : null;
    }
}
