using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>"The refusal did not go over well, and the meeting broke up, said one source.": where the tree gives the verb the subject of the clause before it, though that has its own verb and none follows.</summary>
internal static class LostInversion
{
    /// <summary>Whether what stands behind the verb, and not <paramref name="subject"/>, is who says it.</summary>
    public static bool Is(SyntaxTree tree, int verb, int subject)
    {
        if (!tree.IsLemma(verb, "say") || !tree.Reads(verb - 1, ","))
        {
            return false;
        }

        for (var word = verb + 1; word < tree.SentenceEnd(verb); word++)
        {
            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux || tree.Reads(word, ","))
            {
                return false;
            }
        }

        for (var word = subject + 1; word < verb; word++)
        {
            if (tree[word].FineTag is "VBD" or "VBZ" or "VBP" or "MD" && !IsRelative(tree, subject, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelative(SyntaxTree tree, int subject, int word)
    {
        while (word >= 0 && word != subject && !tree.Is(word, Relation.RelativeClause))
        {
            word = tree.Head(word);
        }

        return word >= 0 && word != subject;
    }
}
