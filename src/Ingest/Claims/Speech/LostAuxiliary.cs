using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>"Belgrade has so far refused": the tree took the auxiliary of a perfect for the verb of the clause.</summary>
internal static class LostAuxiliary
{
    /// <summary>Whether <paramref name="verb"/> hangs on a "has" that is its own.</summary>
    public static bool Is(SyntaxTree tree, int verb)
    {
        var head = tree.Head(verb);
        if (head < 0 || head > verb || !tree.IsLemma(head, "have") || tree[verb].FineTag is not ("VBN" or "VBD"))
        {
            return false;
        }

        for (var word = head + 1; word < verb; word++)
        {
            if (tree[word].Tag is not UniversalTag.Adv)
            {
                return false;
            }
        }

        return true;
    }
}
