using Ingest.Claims.Roles;
using Ingest.Claims.Scope;
using Ingest.Language;

namespace Ingest.Claims.Syntax;

/// <summary>Cuts the words that name who did something or whom it was done to: the head with what belongs to its name, without clauses and what is added on.</summary>
internal static class RolePhrase
{
    /// <summary>The span of the phrase around <paramref name="head"/>.</summary>
    public static TextSpan Of(SyntaxTree tree, int head)
    {
        var first = head;
        var last = head;
        foreach (var child in tree.Children(head))
        {
            if (child < head && BelongsBefore(tree.RelationOf(child)))
            {
                first = Math.Min(first, tree.Left(child));
            }
            else if (child > head && BelongsAfter(tree, child))
            {
                last = Math.Max(last, RightOf(tree, child));
            }
        }

        return TextSpan.Cut(tree.Text, tree[Owners.First(tree, BesideName(tree, head, first))].Offset, tree[last].End);
    }

    /// <summary>"the Syrian Army raid": the words of one name, which the tree hangs side by side on the noun behind them.</summary>
    private static int BesideName(SyntaxTree tree, int head, int first)
    {
        var isBeside = tree.Is(head, Relation.Compound) && tree.Head(head) > head && char.IsUpper(tree.Text[tree[head].Offset]);
        while (isBeside && first > 0 && !tree.OpensSentence(first) && tree.Head(first - 1) == tree.Head(head) && tree.RelationOf(first - 1) is Relation.Compound or Relation.AdjectivalModifier && char.IsUpper(tree.Text[tree[first - 1].Offset]))
        {
            first--;
        }

        return first;
    }

    /// <summary>The end of a part of the phrase, which ends where a clause or an addition of its own starts.</summary>
    private static int RightOf(SyntaxTree tree, int word)
    {
        var last = word;
        foreach (var child in tree.Children(word))
        {
            if (child > word && BelongsAfter(tree, child))
            {
                last = Math.Max(last, RightOf(tree, child));
            }
        }

        return last;
    }

    private static bool BelongsBefore(Relation relation) => relation is Relation.Determiner or Relation.Possessor or Relation.AdjectivalModifier or Relation.NumericModifier
        or Relation.Compound or Relation.Flat or Relation.NominalModifier or Relation.Apposition;

    private static bool BelongsAfter(SyntaxTree tree, int child) => tree.RelationOf(child) switch
    {
        Relation.Conjunct => !BelongsToNext(tree, child),
        Relation.Flat or Relation.Compound or Relation.NumericModifier => true,
        Relation.NominalModifier => tree.Child(child, Relation.Case) is var marker and >= 0 && tree.Lemma(marker) is "of" or "from" or "for" or "with" && Accused.Of(tree, child) < 0,
        Relation.Apposition => tree.Is(child, UniversalTag.Propn) && child > 0 && !tree.Is(child - 1, UniversalTag.Punct) && tree.Left(child) == tree.Head(child) + 1,
        // "the first of 700 peacekeepers": the tree hangs them on the numeral like a place.
        Relation.Oblique => tree.Lemma(tree.Head(child)) is "first" or "last" or "most" or "latest" && tree.Child(child, Relation.Case) is var marker and >= 0 && tree.IsLemma(marker, "of"),
        _ => false,
    };

    /// <summary>"burned the hall and shot two men", "bombed the town and artillery pounded": what looks like a second noun is a verb, or the subject of one.</summary>
    private static bool BelongsToNext(SyntaxTree tree, int conjunct) => (conjunct + 2 < tree.SentenceEnd(conjunct) && Control.OfSecond(tree, conjunct + 2) == conjunct) || VerbReading.Fits(tree, conjunct) || HoldsVerb(tree, tree.Head(conjunct) + 1, conjunct)
        || (tree.Right(conjunct) + 1 is var next && next < tree.SentenceEnd(conjunct) && tree[next].FineTag is "VBD" or "VBZ" or "VBP" or "MD" && tree.Child(conjunct, Relation.Coordinator) >= 0 && tree.RelationOf(tree.Head(conjunct)) is Relation.Object or Relation.Oblique);

    private static bool HoldsVerb(SyntaxTree tree, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (tree.Is(word, UniversalTag.Verb) && !tree.Is(word, Relation.AdjectivalModifier))
            {
                return true;
            }
        }

        return false;
    }
}
