using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>What hangs on a word as stretches of the text.</summary>
internal static class WordRanges
{
    /// <summary>
    /// The stretches [first, last] of words of what hangs on <paramref name="top"/>, without what hangs on <paramref name="without"/> (-1: nothing is left out). Stretches
    /// with nothing but punctuation between them are one; punctuation at the edges is left out, and so is a stretch of nothing else.
    /// </summary>
    public static List<(int First, int Last)> Under(SyntaxTree tree, int top, int without)
    {
        var found = new List<(int First, int Last)>();
        for (var word = tree.Left(top); word <= tree.Right(top); word++)
        {
            if (tree.Is(word, Relation.Punctuation) || !tree.Within(word, top) || (without >= 0 && tree.Within(word, without)))
            {
                continue;
            }

            if (found.Count > 0 && OnlyPunctuation(tree, found[^1].Last + 1, word))
            {
                found[^1] = (found[^1].First, word);
            }
            else
            {
                found.Add((word, word));
            }
        }

        return found;
    }

    /// <summary>The stretch [first, last] without the punctuation at its edges; empty where there is nothing else.</summary>
    public static List<(int First, int Last)> Between(SyntaxTree tree, int first, int last)
    {
        while (first <= last && tree.Is(first, UniversalTag.Punct))
        {
            first++;
        }

        while (last >= first && tree.Is(last, UniversalTag.Punct))
        {
            last--;
        }

        return first <= last ? [(first, last)] : [];
    }

    /// <summary>The end of what may hang on a verb: of its sentence, or where a verb linked to it, with the same subject, starts.</summary>
    public static int EndBeforeLinked(SyntaxTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree.Is(child, Relation.Conjunct) && tree.Is(child, UniversalTag.Verb) && tree.Left(child) > verb && tree.Child(child, Relation.Subject) < 0)
            {
                return tree.Left(child);
            }
        }

        return tree.SentenceEnd(verb);
    }

    private static bool OnlyPunctuation(SyntaxTree tree, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (!tree.Is(word, Relation.Punctuation))
            {
                return false;
            }
        }

        return true;
    }
}
