using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>Conditions that open a sentence with their verb: "Had the dam burst, the flood would have …", "Were the army to attack, thousands would flee". Trees often miss them; the words tell.</summary>
internal static class InvertedCondition
{
    private const int LongestCondition = 16;

    /// <summary>Whether the word stands in such a condition, or is a verb that "would" tells what follows from it.</summary>
    public static bool Reaches(SyntaxTree tree, int word)
    {
        var first = First(tree, word);
        if (tree[first].Of(tree.Text) is not ("Had" or "Should" or "Were") || tree.Reads(tree.SentenceEnd(word) - 1, "?") || Comma(tree, first) is not (var comma and > 0))
        {
            return false;
        }

        return WouldFollows(tree, comma) && (word < comma ? word > first : tree.Children(word).Any(child => IsWould(tree, child)));
    }

    private static int First(SyntaxTree tree, int word)
    {
        while (!tree.OpensSentence(word))
        {
            word--;
        }

        return word + 1 < tree.Count && tree.Is(word, UniversalTag.Punct) && !tree.OpensSentence(word + 1) ? word + 1 : word;
    }

    private static int Comma(SyntaxTree tree, int first)
    {
        for (var word = first + 2; word < Math.Min(tree.SentenceEnd(first), first + LongestCondition); word++)
        {
            if (tree.Reads(word, ","))
            {
                return word;
            }
        }

        return -1;
    }

    private static bool WouldFollows(SyntaxTree tree, int comma)
    {
        for (var word = comma + 1; word < tree.SentenceEnd(comma); word++)
        {
            if (IsWould(tree, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWould(SyntaxTree tree, int word) => tree[word].FineTag is "MD" && tree.Lemma(word) is "would" or "could" or "will" or "might";
}
