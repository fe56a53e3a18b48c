using System.Collections.Frozen;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Nouns of what somebody sets out to do: "an attempt by the gang to smuggle", "its plan to attack", "a plot to kill the mayor".</summary>
internal static class Attempt
{
    private const int None = -1;
    private static readonly FrozenSet<string> Attempts = ListedWords.OfSpeech("attempt");
    private static readonly FrozenSet<string> Uncovering = ListedWords.OfSpeech("uncovering");

    /// <summary>Whose attempt it is, where the words behind or before the noun say so, or -1.</summary>
    public static int Doer(SyntaxTree tree, int noun)
    {
        if (!IsOne(tree, noun))
        {
            return None;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, Relation.Possessor) || (tree.RelationOf(child) is Relation.NominalModifier or Relation.Agent && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "by"))
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>"summoned the envoy over a plot to kill …", "police foiled a plan to bomb …": the sentence's subject has no part in it.</summary>
    public static bool IsSomebodys(SyntaxTree tree, int noun) => IsOne(tree, noun)
        && (tree.Child(noun, Relation.Case) >= 0 || (tree.Is(noun, Relation.Object) && Uncovering.Contains(tree.Lemma(tree.Head(noun)))));

    private static bool IsOne(SyntaxTree tree, int noun) => tree.Is(noun, UniversalTag.Noun) && Attempts.Contains(tree.Lemma(noun));
}
