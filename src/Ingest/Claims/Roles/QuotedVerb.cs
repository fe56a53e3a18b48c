using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>"the statement says the navy “intercepted and boarded” the freighter": a past tense within marks of quotation that the tree took for a participle of its subject.</summary>
internal static class QuotedVerb
{
    private const int None = -1;

    /// <summary>Whether the verb is one, by its own object or that of the verb linked with it.</summary>
    public static bool Is(SyntaxTree tree, int verb) => Opener(tree, verb) is >= 0 and var opener && tree.Head(opener) == opener - 2 && Object(tree, verb) >= 0;

    /// <summary>The roles, or null for any other verb.</summary>
    public static RoleHeads? Of(Deed deed) => Is(deed.Tree, deed.Word) ? new(deed.Tree.Head(Opener(deed.Tree, deed.Word)), Object(deed.Tree, deed.Word), MayFollow: false) : null;

    /// <summary>The participle right behind the mark, with which the verb may be linked; -1 where there is none.</summary>
    private static int Opener(SyntaxTree tree, int verb)
    {
        var first = tree.Is(verb, Relation.Conjunct) ? tree.Head(verb) : verb;
        return first > 1 && tree[first].FineTag is "VBN" && tree.Is(first, Relation.AdjectivalClause) && !tree.OpensSentence(first) && !tree.OpensSentence(first - 1) && tree[first - 1].FineTag is "``" or "''" ? first : None;
    }

    private static int Object(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Object) is >= 0 and var own ? own
        : tree.Child(verb, Relation.Conjunct) is >= 0 and var linked && linked > verb ? tree.Child(linked, Relation.Object) : None;
}
