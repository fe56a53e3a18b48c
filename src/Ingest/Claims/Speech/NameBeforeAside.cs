using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>"…,” Senator Mitch Novak, R-Ky., said Tuesday": the name before what is put between its commas, where the tree lost it.</summary>
internal static class NameBeforeAside
{
    private const int Longest = 14;
    private const int None = -1;

    /// <summary>The head of the name and where its phrase starts; -1 twice where there is none.</summary>
    public static (int Speaker, int Start) Find(SyntaxTree tree, Sentence sentence, int group)
    {
        var comma = group - 2;
        if (comma < sentence.FirstWord || !tree.Reads(group - 1, ","))
        {
            return (None, None);
        }

        while (comma > sentence.FirstWord && group - comma < Longest && !tree.Reads(comma, ",") && tree[comma].Tag is not (UniversalTag.Verb or UniversalTag.Aux))
        {
            comma--;
        }

        if (!tree.Reads(comma, ",") || comma <= sentence.FirstWord || !tree.Is(comma - 1, UniversalTag.Propn) || tree[comma + 1].Tag is UniversalTag.Verb or UniversalTag.Aux)
        {
            return (None, None);
        }

        var head = comma - 1;
        while (tree.Is(head, Relation.Flat) && tree.Head(head) is >= 0 and var above && above < head)
        {
            head = above;
        }

        var start = InsertedSpeaker.PhraseStart(tree, sentence, head);
        return start > sentence.FirstWord && InsertionEdges.IsMark(tree, start - 1) ? (head, start) : (None, None);
    }
}
