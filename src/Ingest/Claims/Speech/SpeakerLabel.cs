using Ingest.Claims.Syntax;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>A name that says by its place who speaks: "SMITH: …" at the start of a paragraph, "… ― Jane Smith" behind a quotation.</summary>
/// <param name="Mark">The mark that stands for "says".</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Last">Its last word.</param>
internal sealed record SpeakerLabel(int Mark, int First, int Last)
{
    private const int LongestName = 6;

    /// <summary>The label at the start of a sentence, or null.</summary>
    public static SpeakerLabel? Before(SyntaxTree tree, Sentence sentence)
    {
        var first = sentence.FirstWord;
        while (first < sentence.EndWord && tree.Is(first, UniversalTag.Punct))
        {
            first++;
        }

        var mark = first;
        while (mark < sentence.EndWord && mark - first < LongestName && IsName(tree, mark))
        {
            mark++;
        }

        var opens = mark > first && mark + 1 < sentence.EndWord && tree.Reads(mark, ":") && (sentence.Offset == 0 || tree.Text[sentence.Offset - 1] == '\n');
        return opens ? new SpeakerLabel(mark, first, mark - 1) : null;
    }

    private static bool IsName(SyntaxTree tree, int word) =>
        tree.Is(word, UniversalTag.Propn) || (char.IsUpper(tree.Text[tree[word].Offset]) && tree[word].Length > 1);
}
