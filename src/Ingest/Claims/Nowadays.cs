using System.Text.RegularExpressions;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims;

/// <summary>Tells "today" that means these days ("is still in use today") from the day itself.</summary>
internal static class Nowadays
{
    public static bool Are(Reading reading, Match match, int token)
    {
        if (!match.Value.Equals("today", StringComparison.OrdinalIgnoreCase) || reading.Tree.WordAt(match.Index) is not (>= 0 and var word) || reading.Tree.Head(word) is not (>= 0 and var head))
        {
            return false;
        }

        // "in Yucatan Today": a name.
        if (reading.IsCapital(token) && token > reading.SentenceOf(token).FirstToken && reading.IsCapital(token - 1))
        {
            return true;
        }

        return Tells(reading.Tree, head);
    }

    private static bool Tells(SyntaxTree tree, int head)
    {
        // In a headline, which has no full stop, the present tense tells of what was.
        if (!tree.Is(tree.SentenceEnd(head) - 1, UniversalTag.Punct))
        {
            return false;
        }

        if (tree.Child(head, Relation.Copula) is var being and >= 0)
        {
            return tree[being].FineTag is "VBZ" or "VBP" && !HasModal(tree, head) && tree[head].FineTag is not ("VBG" or "VB") && tree.Lemma(head) is not ("due" or "set" or "ready");
        }

        return tree[head].FineTag switch
        {
            "VBZ" or "VBP" => !TimeWords.Fixed.Contains(tree.Lemma(head)) && !TimeWords.Is("speech", tree.Lemma(head)),
            "VBN" when tree.Child(head, Relation.PassiveAuxiliary) is var passive and >= 0 => tree[passive].FineTag is "VBZ" or "VBP" && !HasModal(tree, head) && TimeWords.Is("habit", tree.Lemma(head)),
            "VBN" => tree.Child(head, Relation.Auxiliary) < 0 && TimeWords.Is("habit", tree.Lemma(head)),
            _ => false,
        };
    }

    private static bool HasModal(SyntaxTree tree, int head) => tree.Children(head).Any(child => tree.Is(child, Relation.Auxiliary) && (tree[child].FineTag is "MD" || tree.IsLemma(child, "have")));
}
