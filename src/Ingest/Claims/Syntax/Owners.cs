namespace Ingest.Claims.Syntax;

/// <summary>Takes owners into a phrase that the tree cut off: "a lawyers' committee", where it hung lawyers and committee side by side.</summary>
internal static class Owners
{
    /// <summary>The first word of the phrase that starts at <paramref name="first"/>, with the owners right before it.</summary>
    public static int First(SyntaxTree tree, int first)
    {
        while (first > 1 && !tree.OpensSentence(first) && tree[first - 1].FineTag is "POS" && tree.Head(first - 1) is >= 0 and var owner && owner < first - 1 && tree.Left(owner) < first && !TimeNouns.Contains(tree.Lemma(owner)))
        {
            first = tree.Left(owner);
        }

        return first;
    }
}
