using System.Collections.Frozen;
using Ingest.Claims.Speech;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Scope;

/// <summary>Sentences that call a statement false: "reports of a coup are untrue", "the allegation that … is a lie", "it is false that …".</summary>
internal static class Untrue
{
    private static readonly FrozenSet<string> Words = ListedWords.OfScope("untrue");

    private static readonly FrozenSet<string> Statements = ListedWords.OfScope("report");

    /// <summary>Whether the noun names a statement.</summary>
    public static bool IsStatement(SyntaxTree tree, int word) => tree.Is(word, UniversalTag.Noun) && Statements.Contains(tree.Lemma(word));

    /// <summary>Whether what hangs together with <paramref name="word"/> is called false: a noun of statement, or the clause itself.</summary>
    public static bool Says(SyntaxTree tree, int word)
    {
        var head = Above(tree, word);
        if (head >= 0 && tree.RelationOf(word) is Relation.ClauseComplement or Relation.ClauseSubject && tree.Child(head, Relation.Copula) >= 0 && (IsWord(tree, head) || (tree.IsLemma(head, "true") && Negation.Denies(tree, head))))
        {
            return true;
        }

        if (!tree.Is(word, UniversalTag.Noun) || !Statements.Contains(tree.Lemma(word)) || head < 0)
        {
            return false;
        }

        if (tree.RelationOf(word) is Relation.Subject or Relation.PassiveSubject or Relation.Object && IsWord(tree, head))
        {
            return true;
        }

        // "dismissed the reports as fabricated", "described as baseless a report that …"
        return tree.RelationOf(word) is Relation.Object or Relation.Oblique && tree.Children(head).Concat(tree.Children(word)).Any(child => IsWord(tree, child));
    }

    /// <summary>The word above; of "It is false that they fled, the mission said", where the tree hangs the clause on who says so, the one above him.</summary>
    private static int Above(SyntaxTree tree, int word)
    {
        var head = tree.Head(word);
        var isPutBehind = head > word && tree.Is(word, Relation.ClauseComplement) && tree.Head(head) is >= 0 and var above && above < word && tree.Child(word, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "that");
        return isPutBehind ? tree.Head(head) : head;
    }

    private static bool IsWord(SyntaxTree tree, int word) => Words.Contains(tree.Lemma(word).ToLowerInvariant());
}
