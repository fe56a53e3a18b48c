using Ingest.Claims.Actors;
using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>Who says so, at an end of a headline: "Police: Driver killed three", "Rebels seized the airport: officials", "Strike kills nine – army".</summary>
/// <param name="Mark">The colon or dash that stands for "says".</param>
/// <param name="Speaker">The head of the words that name the speaker.</param>
/// <param name="First">The first word of what is said.</param>
/// <param name="Last">Its last word.</param>
internal sealed record HeadlineLabel(int Mark, int Speaker, int First, int Last)
{
    private const int LongestName = 4;

    /// <summary>The label of a line that is one sentence, or null.</summary>
    public static HeadlineLabel? Of(SyntaxTree tree, Sentence sentence)
    {
        if (sentence.FirstWord >= sentence.EndWord || !IsLine(tree, sentence))
        {
            return null;
        }

        return AtStart(tree, sentence) ?? AtEnd(tree, sentence);
    }

    private static HeadlineLabel? AtStart(SyntaxTree tree, Sentence sentence)
    {
        var mark = sentence.FirstWord;
        while (mark < sentence.EndWord && IsNameWord(tree, mark))
        {
            mark++;
        }

        return IsName(sentence.FirstWord, mark) && mark + 1 < sentence.EndWord && tree.Reads(mark, ":") && HoldsVerb(tree, mark + 1, sentence.EndWord) && IsSpeaker(tree, mark - 1)
            ? new HeadlineLabel(mark, mark - 1, mark + 1, sentence.EndWord - 1) : null;
    }

    private static HeadlineLabel? AtEnd(SyntaxTree tree, Sentence sentence)
    {
        var mark = sentence.EndWord - 1;
        while (mark > sentence.FirstWord && IsNameWord(tree, mark))
        {
            mark--;
        }

        return IsName(mark + 1, sentence.EndWord) && IsMark(tree, mark) && HoldsVerb(tree, sentence.FirstWord, mark) && IsSpeaker(tree, sentence.EndWord - 1)
            ? new HeadlineLabel(mark, sentence.EndWord - 1, sentence.FirstWord, mark - 1) : null;
    }

    /// <summary>Whether the sentence is all of its line.</summary>
    private static bool IsLine(SyntaxTree tree, Sentence sentence)
    {
        var before = tree.Text.AsSpan(0, tree[sentence.FirstWord].Offset).TrimEnd(" \t");
        var after = tree.Text.AsSpan(tree[sentence.EndWord - 1].End).TrimStart(" \t\r");
        return before is [] or [.., '\n'] && after is [] or ['\n', ..];
    }

    private static bool IsNameWord(SyntaxTree tree, int word) => tree[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj;

    private static bool IsName(int first, int end) => end > first && end - first <= LongestName;

    private static bool IsMark(SyntaxTree tree, int word) => tree.Reads(word, ":") || (tree.Text[tree[word].Offset] is '–' or '—' or '-' && tree[word].Offset > 0 && tree.Text[tree[word].Offset - 1] is ' ');

    /// <summary>"Health: the list", "Wanted: one cook" are no speech.</summary>
    private static bool HoldsVerb(SyntaxTree tree, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (tree[word].FineTag is "VBD" or "VBZ" or "VBP" or "MD" or "VBN")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeaker(SyntaxTree tree, int word) => tree.Lemma(word).ToLowerInvariant() is var lemma
        && (ListedWords.Records.Contains(lemma) || ListedWords.Hidden.Contains(lemma) || ActorWords.OfHead(lemma) is not null);
}
