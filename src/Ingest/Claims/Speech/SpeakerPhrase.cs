using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Cuts the words that name a speaker: the head with what describes it, without the clause in which it speaks.</summary>
internal static class SpeakerPhrase
{
    private const int Longest = 40;

    /// <summary>
    /// The span of the phrase around <paramref name="head"/>, from which everything that hangs on its side of <paramref name="cue"/> is cut. Of a speaker whose first word is
    /// known by a mark, <paramref name="floor"/> is that word.
    /// </summary>
    public static TextSpan Of(SyntaxTree tree, int head, int cue, int floor = -1)
    {
        var first = tree.Left(head);
        var last = tree.Right(head);
        foreach (var child in tree.Children(head))
        {
            if (child > head && (EndsPhrase(tree, child, cue) || tree[child].FineTag is "POS"))
            {
                last = Math.Min(last, tree.Left(child) - 1);
            }
            else if (child < head && (tree.RelationOf(child) is Relation.Case or Relation.Coordinator or Relation.Mark || tree.Within(cue, child)))
            {
                first = Math.Max(first, tree.Right(child) + 1);
            }
        }

        if (cue > head)
        {
            last = Math.Min(last, cue - 1);
        }
        else
        {
            first = Math.Max(first, cue + 1);
        }

        for (var word = head + 1; word <= last; word++)
        {
            if (tree[word].Of(tree.Text) is "\"" or "“" or "‘" or "«")
            {
                last = word - 1;
            }
        }

        first = floor >= 0 && floor <= head ? FromFloor(tree, first, floor) : Owners.First(tree, WithCompounds(tree, first, head));
        return Cut(tree, Math.Max(first, head - Longest), Math.Min(last, head + Longest), head);
    }

    /// <summary>"…, court records show": the words from the mark on, where nothing but what names the speaker stands there.</summary>
    private static int FromFloor(SyntaxTree tree, int first, int floor)
    {
        for (var word = floor; word < Math.Max(first, floor); word++)
        {
            if (!(tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Num || tree[word].FineTag is "POS" or "PRP$"))
            {
                return first;
            }
        }

        return floor;
    }

    /// <summary>"the Chicago Tribune reports": the words before a name that hang, as it does, on a verb taken for a noun.</summary>
    private static int WithCompounds(SyntaxTree tree, int first, int head)
    {
        while (first > 0 && tree.Is(head, Relation.Compound) && tree.Head(first - 1) == tree.Head(head) && tree.RelationOf(first - 1) is Relation.Compound or Relation.Determiner or Relation.AdjectivalModifier)
        {
            first--;
        }

        return first;
    }

    private static bool EndsPhrase(SyntaxTree tree, int child, int cue) =>
        (tree.Within(cue, child) && !(child < cue && tree.RelationOf(child) is Relation.NominalModifier or Relation.Apposition)) || (tree[child].FineTag is "VBG" && tree.Lemma(child) is "cite" or "quote") || tree.RelationOf(child) is Relation.Parataxis or Relation.ClauseComplement or Relation.List || IsWhatIsSaid(tree, child);

    /// <summary>"was promised by the sheriff that …": the clause is no part of who speaks.</summary>
    private static bool IsWhatIsSaid(SyntaxTree tree, int child) => tree.Is(child, Relation.AdjectivalClause) && tree.Child(child, Relation.Mark) is var mark and >= 0 && tree.IsLemma(mark, "that");

    private static TextSpan Cut(SyntaxTree tree, int first, int last, int head)
    {
        while (first < head && (tree.Is(first, UniversalTag.Punct) || tree.Is(first, Relation.Coordinator)))
        {
            first++;
        }

        while (last > head && tree.Is(last, UniversalTag.Punct) && !tree.Reads(last, ")"))
        {
            last--;
        }

        return TextSpan.Cut(tree.Text, tree[first].Offset, tree[last].End);
    }
}
