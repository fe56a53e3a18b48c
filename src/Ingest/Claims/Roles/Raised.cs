using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Subjects that stand in a passive above their verb: "are thought likely to attack", "confessed to having been paid to burn the shop"; and whoever has a thing done: "had three rivals poisoned".</summary>
internal static class Raised
{
    private const int None = -1;

    /// <summary>Who acts in the verb, or -1 where it hangs on no such passive.</summary>
    public static int Of(SyntaxTree tree, int verb)
    {
        if (!(tree[verb].FineTag is "VB" or "VBG" || Participles.IsPerfect(tree, verb)) || tree.RelationOf(verb) is not (Relation.OpenComplement or Relation.AdverbialClause) || tree.Head(verb) is not (>= 0 and var above) || Speakers.Subject(tree, verb) >= 0)
        {
            return None;
        }

        above = tree.Is(above, UniversalTag.Adj) && tree.Is(above, Relation.OpenComplement) ? tree.Head(above) : above;
        var raises = tree.Is(above, UniversalTag.Verb) && Speakers.IsPassive(tree, above) && (RoleWords.Has("opinion", tree.Lemma(above)) || Speakers.Subject(tree, above) < 0 || (Control.Makes(tree, above) && tree[verb].FineTag is "VBN"));
        return raises ? ObjectRole.OfPassive(tree, above) : None;
    }

    /// <summary>Who has the deed done that the participle tells: "is said to have had three rivals poisoned"; of "had their cameras confiscated" nobody, for that befell them.</summary>
    public static int Causer(SyntaxTree tree, int participle)
    {
        var befallen = Befallen(tree, participle);
        return befallen >= 0 && tree.Child(befallen, Relation.Possessor) < 0 ? Had(tree, tree.Head(befallen)) : None;
    }

    /// <summary>What "had … poisoned" says was done to: the object of "have" right before the participle, which the tagger may take for a past; -1 for any other verb.</summary>
    public static int Befallen(SyntaxTree tree, int participle)
    {
        if (tree[participle].FineTag is not ("VBN" or "VBD") || tree.Child(participle, Relation.Object) >= 0 || tree.RelationOf(participle) is not (Relation.AdjectivalClause or Relation.OpenComplement or Relation.ClauseComplement))
        {
            return None;
        }

        var befallen = tree.Is(participle, Relation.AdjectivalClause) ? tree.Head(participle) : tree.Child(tree.Head(participle), Relation.Object);
        var has = befallen >= 0 ? tree.Head(befallen) : None;
        return has >= 0 && befallen == participle - 1 && tree.IsLemma(has, "have") && tree.Is(has, UniversalTag.Verb) && tree.Is(befallen, Relation.Object) ? befallen : None;
    }

    private static int Had(SyntaxTree tree, int has) => tree.Head(has) is >= 0 and var above && tree.Is(has, Relation.OpenComplement) && Speakers.IsPassive(tree, above) ? ObjectRole.OfPassive(tree, above) : SubjectRole.Of(tree, has);
}
