using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Verbs that, without an object, tell what befell their subject: "the ferry sank", "two boys burned to death".</summary>
internal static class ChangeOfState
{
    private const int None = -1;

    /// <summary>The roles with the subject as the target, where nothing else is.</summary>
    public static RoleHeads Turned(Deed deed, RoleHeads heads)
    {
        var befalls = !deed.IsPassive && heads.Target < 0 && heads.Actor >= 0 && deed.TakesObject && Befalls(deed) && !HasObject(deed.Tree, deed.Word);
        return befalls ? heads with { Actor = None, Target = heads.Actor } : heads;
    }

    /// <summary>"sink" is both: what the lexicon tells as a destruction has a doer.</summary>
    private static bool Befalls(Deed deed) => deed.Tree.IsLemma(deed.Word, "sink") ? deed.Entry.Mode is not "destroy" : RoleWords.Has("befalls", deed.Tree.Lemma(deed.Word));

    private static bool HasObject(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Object) >= 0
        || (verb + 1 < tree.SentenceEnd(verb) && tree[verb + 1].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj);
}
