using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>
/// A clause that tells what is said, though the tree hangs it on a word that stands between it and the cue, as if it described that word: "said in a statement carried by the radio that jets had
/// struck", "posted in the early hours that the road was mined", "described to the court how guards had beaten him".
/// </summary>
internal static class NestedClause
{
    private const int None = -1;
    private const Reported ByThat = Reported.Clause | Reported.ThatClause | Reported.Hearer;

    /// <summary>The head of such a clause, or -1.</summary>
    public static int Of(SyntaxTree tree, Saying saying)
    {
        var end = tree.SentenceEnd(saying.Word) - 1;
        for (var word = saying.Last + 1; word < end && saying.Flags != Reported.None; word++)
        {
            if (Opens(tree, saying, word))
            {
                return IsSaid(tree, saying, word) ? tree.Head(word) : None;
            }

            if (tree.Is(word, UniversalTag.Punct) || tree[word].FineTag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return None;
            }
        }

        return None;
    }

    private static bool Opens(SyntaxTree tree, Saying saying, int word) =>
        (tree.Reads(word, "that") && !tree.Is(word, UniversalTag.Det) && (saying.Flags & ByThat) != Reported.None) || tree.Reads(word, "how") || tree.Reads(word, "why");

    private static bool IsSaid(SyntaxTree tree, Saying saying, int opener)
    {
        var clause = tree.Head(opener);
        return clause > opener && tree.Head(clause) is >= 0 and var noun && noun > saying.Word && noun < opener && tree.Within(noun, saying.Word)
            && tree.RelationOf(clause) is Relation.AdjectivalClause or Relation.RelativeClause or Relation.ClauseComplement
            && Speakers.Subject(tree, clause) is var subject && subject > opener && subject < clause
            && !SaidClause.TellsItself(tree, saying, noun) && LacksNothing(tree, clause, opener);
    }

    /// <summary>"in the letter that the mayor wrote" describes the letter; of a clause that lacks no object, "that" is only the mark.</summary>
    private static bool LacksNothing(SyntaxTree tree, int clause, int opener) => !tree.Is(opener, Relation.Object)
        || tree.Children(clause).Any(child => child > clause && tree.RelationOf(child) is Relation.Object or Relation.ClauseComplement or Relation.OpenComplement);
}
