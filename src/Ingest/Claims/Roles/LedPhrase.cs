using Ingest.Claims.Syntax;

namespace Ingest.Claims.Roles;

/// <summary>Finds what a preposition behind a word leads to.</summary>
internal static class LedPhrase
{
    private const int None = -1;

    public static int By(SyntaxTree tree, int verb) => tree.Child(verb, Relation.Agent) is var agent and >= 0 ? agent : Of(tree, verb, "by");

    /// <summary>What a preposition after the word leads to: hung on the word itself, or on what follows it ("a strike by the army on the depot").</summary>
    public static int Of(SyntaxTree tree, int word, string preposition)
    {
        var near = None;
        foreach (var child in tree.Children(word))
        {
            if (child < word || tree.RelationOf(child) is not (Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Object))
            {
                continue;
            }

            if (tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, preposition))
            {
                return child;
            }

            near = near >= 0 || tree.Is(child, Relation.Object) ? near : Of(tree, child, preposition);
        }

        return near;
    }
}
