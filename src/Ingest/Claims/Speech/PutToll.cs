using System.Collections.Frozen;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"Doctors put the death toll at 40": who puts a number on something says it.</summary>
internal static class PutToll
{
    private static readonly FrozenSet<string> Tolls = ListedWords.OfSpeech("toll");

    /// <summary>Whether the verb puts a number on something.</summary>
    public static bool Is(SyntaxTree tree, int verb) => tree.Lemma(verb) is "put" && Number(tree, verb) >= 0;

    /// <summary>What is said: the object of the verb up to the number.</summary>
    public static List<(int First, int Last)> Said(SyntaxTree tree, int verb) => WordRanges.Between(tree, tree.Left(tree.Child(verb, Relation.Object)), tree.Right(Number(tree, verb)));

    /// <summary>What "at" leads to, or -1.</summary>
    private static int Number(SyntaxTree tree, int verb)
    {
        if (tree.Child(verb, Relation.Object) is not (var thing and >= 0) || !Tolls.Contains(tree.Lemma(thing)))
        {
            return -1;
        }

        foreach (var child in tree.Children(verb).Concat(tree.Children(thing)))
        {
            if (child > thing && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "at"))
            {
                return child;
            }
        }

        return -1;
    }
}
