using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"In the words of the mayor, …", "in her lawyer's words": who is said to have said the clause around it.</summary>
internal static class WordsOf
{
    /// <summary>The head of the words that name the speaker, or -1.</summary>
    public static int Speaker(SyntaxTree tree, int word)
    {
        if (!tree.Reads(word, "words") || tree.Child(word, Relation.Case) is not (var marker and >= 0) || !tree.IsLemma(marker, "in"))
        {
            return -1;
        }

        if (tree.Child(word, Relation.Possessor) is var owner and >= 0)
        {
            return owner;
        }

        return tree.Children(word).FirstOrDefault(child => tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var of and >= 0 && tree.IsLemma(of, "of"), -1);
    }
}
