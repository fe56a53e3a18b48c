using Ingest.Claims.Roles;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>What awaits those who do not do what is demanded: "told them to leave or be shot", "gave the family a week to pay or they would kill the boy".</summary>
internal static class Alternative
{
    private const int None = -1;

    /// <summary>The verb that demands what stands before "or", where <paramref name="word"/> stands behind it; -1 where nothing is demanded.</summary>
    public static int Demander(SyntaxTree tree, int word)
    {
        if (!tree.Is(word, Relation.Conjunct) || tree.Child(word, Relation.Coordinator) is not (var link and >= 0) || !tree.IsLemma(link, "or"))
        {
            return None;
        }

        var first = tree.Head(word);
        if (Ultimatum.Verb(tree, first) is var setter and >= 0)
        {
            return setter;
        }

        if (tree[first].FineTag is "VB" && tree[word].FineTag is "VB" or "VBN" && tree.Head(first) is >= 0 and var above && Demands(tree, above))
        {
            return above;
        }

        // "… or they will kill the boys" is linked to the verb that demands.
        return HasFuture(tree, word) && (Demands(tree, first) || Ultimatum.Demand(tree, first) >= 0) ? first : None;
    }

    private static bool HasFuture(SyntaxTree tree, int word) => tree.Children(word).Any(child => tree.Is(child, Relation.Auxiliary) && tree.Lemma(child) is "will" or "would");

    private static bool Demands(SyntaxTree tree, int verb) => tree.Is(verb, UniversalTag.Verb) && (Governors.EffectOf(tree, verb) is "demanded" || tree.Lemma(verb) is "tell" or "warn" || (Control.Makes(tree, verb) && tree.Lemma(verb) is "instruct" or "force"));
}
