using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Counts;

/// <summary>Reads how many a toll word speaks of by the order of the words alone, where the tree has lost its way.</summary>
internal static class QuantityBeside
{
    private const int None = -1;
    private const int Reach = 6;

    /// <summary>The number right after a word that takes an object ("killing at least 12"), or before one that does not ("12 dead").</summary>
    public static Quantity? Of(SyntaxTree tree, int word, TollWord toll) =>
        (TakesObject(tree, word, toll) && NumberBehind(tree, word) is >= 0 and var number ? ReadAt(tree, number) : null) ?? Ahead(tree, word, toll);

    private static bool TakesObject(SyntaxTree tree, int word, TollWord toll) => toll.Slot is "O" or "O|S" or "away"
        ? tree[word].FineTag is "VBG" or "VBD" or "VBZ" or "VBP" or "VB" or "VBN"
        : toll.Slot is "self" && word > 0 && tree.Is(word - 1, UniversalTag.Cconj);

    private static int NumberBehind(SyntaxTree tree, int word)
    {
        var end = Math.Min(tree.SentenceEnd(word), word + Reach);
        for (var at = word + 1; at < end; at++)
        {
            if (NumberRun.IsNumber(tree, at) || IsVague(tree, at))
            {
                return at;
            }

            if (tree[at].Tag is UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn)
            {
                return None;
            }
        }

        return None;
    }

    private static Quantity? ReadAt(SyntaxTree tree, int number) => NumberRun.IsNumber(tree, number) ? QuantityReader.At(tree, number) : QuantityReader.OfVague(tree, number);

    private static bool IsVague(SyntaxTree tree, int word) => Bounds.LeastOf(tree[word].Of(tree.Text).ToString()) is not null;

    /// <summary>"between 15 and 20 soldiers died", "up to 30 fishermen are missing", "four hurt": the number that opens the clause of the word.</summary>
    private static Quantity? Ahead(SyntaxTree tree, int word, TollWord toll)
    {
        if (toll.Slot is "of" or "toll" or "lives")
        {
            return null;
        }

        for (var at = word - 1; at >= 0 && at >= word - Reach && !tree.OpensSentence(at + 1); at--)
        {
            if (NumberRun.IsNumber(tree, at))
            {
                return QuantityReader.At(tree, at);
            }

            // "scores more are missing".
            if (toll.Slot is "self" or "S" && tree.Is(at, UniversalTag.Noun) && QuantityReader.OfVague(tree, at) is { } vague)
            {
                return vague;
            }

            if (tree.Is(at, UniversalTag.Punct) || (tree.Is(at, UniversalTag.Verb) && !tree.Is(at, Relation.Auxiliary)) || tree.Is(at, UniversalTag.Adp))
            {
                break;
            }
        }

        return null;
    }
}
