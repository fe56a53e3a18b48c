using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Roles;

/// <summary>Finds what a preposition behind a word leads to.</summary>
internal static class LedPhrase
{
    private const int None = -1;
    private const int Reach = 12;

    /// <summary>Who "by" leads to behind a verb, or -1.</summary>
    public static int By(SyntaxTree tree, int verb)
    {
        var agent = tree.Child(verb, Relation.Agent) is var direct and >= 0 ? direct : Of(tree, verb, "by");
        return agent >= 0 && !NoDoer.IsMeans(tree, agent) ? agent : None;
    }

    /// <summary>"came under fire from rebels", but not "from across the river", "from a hill": -1 where what "from" leads to is only where it came from.</summary>
    public static int WhoActs(SyntaxTree tree, int found) => found >= 0 && tree.Is(found, UniversalTag.Noun) && tree.Child(found, Relation.Case) is var marker and >= 0 && tree.Reads(marker, "from")
        && ActorWords.OfHead(tree.Lemma(found)) is null or ActorKind.Organisation && !ActorWords.IsBody(tree.Lemma(found)) ? None : found;

    /// <summary>"the beating of two schoolgirls by riot police": what "by" leads to behind a noun, whatever it hangs on, as long as no verb and no mark stands between.</summary>
    public static int ByAhead(SyntaxTree tree, int noun)
    {
        for (var word = noun + 1; word < Math.Min(tree.SentenceEnd(noun), noun + Reach); word++)
        {
            if (tree.Reads(word, "by") && tree.Is(word, Relation.Case) && tree.Head(word) > word)
            {
                return tree.Head(word);
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct or UniversalTag.Cconj || (tree.Is(word, Relation.Case) && RoleWords.Has("reason", tree.Lemma(word))))
            {
                return None;
            }
        }

        return None;
    }

    /// <summary>"cut off budget aid to Kavala": what a preposition leads to behind the verb's object, where the entry names that object; -1 where it does not.</summary>
    public static int OfOwnNoun(SyntaxTree tree, EventEntry entry, int verb, string preposition) =>
        !entry.IsNoun && tree.Child(verb, Relation.Object) is var own && own > verb && entry.Names(tree[own].Of(tree.Text)) ? Of(tree, own, preposition) : None;

    /// <summary>"on purpose", "on sight", "at gunpoint": how, and not whom or where.</summary>
    private static bool IsManner(SyntaxTree tree, int preposition, int noun) => noun == preposition + 1 && tree.Is(noun, UniversalTag.Noun)
        && RoleWords.Has("manner", tree.Lemma(noun));

    /// <summary>"to the dismay of the minister": what others felt, and not to whom it was done.</summary>
    private static bool IsReaction(SyntaxTree tree, int preposition, int noun) => tree.Reads(preposition, "to") && RoleWords.Has("reaction", tree.Lemma(noun));

    /// <summary>What a preposition after the word leads to: hung on the word itself, or on what follows it ("a strike by the army on the depot").</summary>
    public static int Of(SyntaxTree tree, int word, string preposition)
    {
        // What stands right behind the word is surer than the tree, which often hangs it higher.
        if (word + 1 < tree.SentenceEnd(word) && tree.IsLemma(word + 1, preposition) && tree.Is(word + 1, Relation.Case) && tree.Head(word + 1) > word + 1 && !IsManner(tree, word + 1, tree.Head(word + 1)))
        {
            return tree.Head(word + 1);
        }

        var near = None;
        foreach (var child in tree.Children(word))
        {
            if (child < word || tree.RelationOf(child) is not (Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Object))
            {
                continue;
            }

            if (tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, preposition) && !IsManner(tree, marker, child) && !IsReaction(tree, marker, child))
            {
                return child;
            }

            near = near >= 0 || tree.Is(child, Relation.Object) || IsReason(tree, child) || (IsAgainst(tree, child) && preposition is "of") ? near : Of(tree, child, preposition);
        }

        return near;
    }

    /// <summary>"a protest against the jailing of an editor": he does not protest.</summary>
    private static bool IsAgainst(SyntaxTree tree, int word) => tree.Child(word, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "against" or "at" or "to" or "for";

    /// <summary>"froze the loan over its law on land": what stands in the reason for a deed is not what the deed is aimed at.</summary>
    private static bool IsReason(SyntaxTree tree, int word) => tree.Child(word, Relation.Case) is var marker and >= 0 && RoleWords.Has("reason", tree.Lemma(marker));
}
