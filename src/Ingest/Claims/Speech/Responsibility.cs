using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>Claims of responsibility: "claimed responsibility for the attack", "took credit for the killing".</summary>
internal static class Responsibility
{
    private const int None = -1;

    /// <summary>The verb of which the noun "responsibility" or "credit" at <paramref name="noun"/> is the object, or -1.</summary>
    public static int Verb(SyntaxTree tree, int noun) =>
        tree.Lemma(noun) is "responsibility" or "credit" && tree.Is(noun, Relation.Object) && tree.Head(noun) is >= 0 and var verb && IsVerb(tree, verb) ? verb : None;

    /// <summary>Whether the verb at <paramref name="verb"/> claims responsibility.</summary>
    public static bool IsClaimed(SyntaxTree tree, int verb) => IsVerb(tree, verb) && tree.Child(verb, Relation.Object) is var noun and >= 0 && tree.Lemma(noun) is "responsibility" or "credit";

    /// <summary>The deed that is claimed: what "for" leads to, or -1.</summary>
    public static int Deed(SyntaxTree tree, int verb)
    {
        var noun = tree.Child(verb, Relation.Object);
        foreach (var child in tree.Children(verb).Concat(noun < 0 ? [] : tree.Children(noun)))
        {
            if (tree.RelationOf(child) is Relation.Oblique or Relation.NominalModifier && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "for"))
            {
                return child;
            }
        }

        return None;
    }

    private static bool IsVerb(SyntaxTree tree, int verb) => tree.Lemma(verb) is "claim" or "take" or "accept" or "admit" or "assume" or "acknowledge";
}
