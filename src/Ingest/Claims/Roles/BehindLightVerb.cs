using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Whom a noun's deed is aimed at, where that hangs on the verb which says that it is done: "sanctions were imposed on two banks", "a raid carried out by bandits on a camp".</summary>
internal static class BehindLightVerb
{
    private const int None = -1;

    /// <summary>The head of the target, or -1.</summary>
    public static int Of(Deed deed)
    {
        if (!deed.HasTarget || Verb(deed.Tree, deed.Word) is not (var verb and >= 0))
        {
            return None;
        }

        return deed.Entry.Target.Where(static slot => slot is "on" or "against" or "to" or "at")
            .Select(slot => LedPhrase.Of(deed.Tree, verb, slot))
            .FirstOrDefault(found => found >= 0 && !deed.IsTime(found) && NamedRole.IsName(deed.Tree, found), None);
    }

    private static int Verb(SyntaxTree tree, int noun)
    {
        var participle = tree.Children(noun).FirstOrDefault(child => child > noun && tree.Is(child, Relation.AdjectivalClause) && tree[child].FineTag is "VBN" && LightVerbs.Contains(tree.Lemma(child)), None);
        var above = tree.RelationOf(noun) is Relation.PassiveSubject or Relation.Object ? tree.Head(noun) : None;
        return participle >= 0 ? participle : above >= 0 && LightVerbs.Contains(tree.Lemma(above)) ? above : None;
    }
}
