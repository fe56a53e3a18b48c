using System.Collections.Frozen;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"In the words of the mayor, …", "in the view of her lawyer", "by the guards' own account": who is said to have said the clause around it.</summary>
internal static class WordsOf
{
    private static readonly FrozenSet<string> Judgements = ListedWords.OfSpeech("judgement");

    /// <summary>The head of the words that name the speaker, or -1.</summary>
    public static int Speaker(SyntaxTree tree, int word)
    {
        if (!IsJudgement(tree, word))
        {
            return -1;
        }

        if (tree.Child(word, Relation.Possessor) is var owner and >= 0)
        {
            return owner;
        }

        // "in view of the strike" is nobody's view.
        return tree.Child(word, Relation.Determiner) < 0 ? -1
            : tree.Children(word).FirstOrDefault(child => tree.Is(child, Relation.NominalModifier) && tree.Child(child, Relation.Case) is var of and >= 0 && tree.IsLemma(of, "of"), -1);
    }

    private static bool IsJudgement(SyntaxTree tree, int word) => Judgements.Contains(tree[word].Of(tree.Text).ToString())
        && tree.Child(word, Relation.Case) is var marker and >= 0 && (tree.IsLemma(marker, "in") || (tree.IsLemma(marker, "by") && !tree.Reads(word, "words")));
}
