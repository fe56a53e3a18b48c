using Ingest.Claims.Scope;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>"accused of torturing inmates": a gerund behind a preposition that the tree took for an attribute of what it is done to.</summary>
internal static class GerundAsAttribute
{
    /// <summary>The roles, or null where the word is none such.</summary>
    public static RoleHeads? Of(Deed deed)
    {
        var (tree, word) = (deed.Tree, deed.Word);
        if (!deed.TakesObject || tree[word].FineTag is not "VBG" || !tree.Is(word, Relation.AdjectivalModifier) || tree.Head(word) is not (>= 0 and var befallen) || befallen < word
            || tree.OpensSentence(word) || !tree.Is(word - 1, Relation.Case) || tree.Head(word - 1) != befallen || tree.Head(befallen) is not (>= 0 and var verb))
        {
            return null;
        }

        return new RoleHeads(Accused.Doer(tree, befallen) is var accused and >= 0 ? accused : Speakers.Of(tree, verb), befallen, MayFollow: false);
    }
}
