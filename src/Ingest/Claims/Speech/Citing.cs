using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>"citing its embassy", "quoting the governor": who is quoted beside who speaks.</summary>
internal static class Citing
{
    /// <summary>Whether the word cites and is read with the verb of speech that it stands beside.</summary>
    public static bool Is(SyntaxTree tree, int word) => Cites(tree, word)
        && tree.Head(word) is var head && (ReportingVerbs.Find(tree.Lemma(head)).HasFlag(Reported.Clause) || (tree.Head(head) is >= 0 and var above && ReportingVerbs.Find(tree.Lemma(above)).HasFlag(Reported.Clause)));

    /// <summary>What cites on <paramref name="word"/>, or -1.</summary>
    public static int On(SyntaxTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (Cites(tree, child))
            {
                return child;
            }
        }

        return -1;
    }

    private static bool Cites(SyntaxTree tree, int word) => tree[word].FineTag is "VBG" && tree.Lemma(word) is "cite" or "quote" && tree.RelationOf(word) is Relation.AdverbialClause or Relation.AdjectivalClause;
}
