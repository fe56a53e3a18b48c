using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>What follows "he said" up to the end of its clause, where the tree missed that it is a clause.</summary>
internal static class RestOfSentence
{
    /// <summary>What follows "he said", where the tree missed that it is a clause.</summary>
    public static List<(int First, int Last)> Of(SyntaxTree tree, Saying saying)
    {
        var first = saying.Last + 1;
        var end = WordRanges.EndBeforeLinked(tree, saying.Word);
        if (!saying.Flags.HasFlag(Reported.Clause) || saying.Flags.HasFlag(Reported.Noun) || !Speaks(tree, saying.Word) || !(saying.Flags.HasFlag(Reported.Hearer) || HoldsVerb(tree, first, end))
            || first >= end || tree[first].Tag is not (UniversalTag.Det or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Sconj or UniversalTag.Adj))
        {
            return [];
        }

        return WordRanges.Between(tree, first, end - 1);
    }

    /// <summary>Whether the speaker stands before the verb, as its own subject or that of the verb before it: "…, and said the court …", "…, saying the court …".</summary>
    private static bool Speaks(SyntaxTree tree, int verb)
    {
        var subject = Speakers.Subject(tree, verb);
        if (subject >= 0)
        {
            return subject < verb;
        }

        var shares = tree[verb].FineTag is "VBD" or "VBZ" or "VBP" ? tree.Is(verb, Relation.Conjunct) : tree[verb].FineTag is "VBG" && tree.Is(verb, Relation.AdverbialClause) && SharedSpeaker.FollowsComma(tree, verb);
        return shares && Speakers.Of(tree, verb) is var speaker && speaker >= 0 && speaker < verb;
    }

    /// <summary>"said enough", "said hateful things" tell of no statement: that needs a verb of its own.</summary>
    private static bool HoldsVerb(SyntaxTree tree, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
