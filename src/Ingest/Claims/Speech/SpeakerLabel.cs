using Ingest.Claims.Syntax;
using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Claims.Speech;

/// <summary>A name that says by its place at the start of a paragraph who speaks: "SMITH: …", "Jane Smith, 34, a nurse: “…”".</summary>
/// <param name="Mark">The colon that stands for "says".</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Last">Its last word.</param>
internal sealed record SpeakerLabel(int Mark, int First, int Last)
{
    private const int LongestName = 6;
    private const int LongestDescription = 12;

    /// <summary>The head of the name: "Amira" of "Amira Jaber", as trees have it.</summary>
    public int Head(SyntaxTree tree)
    {
        var head = Last;
        while (tree.RelationOf(head) is Relation.Flat or Relation.Compound && tree.Head(head) is var above && above >= First && above < Last)
        {
            head = above;
        }

        return head;
    }

    /// <summary>The label at the start of a sentence, or null. A heading ("Health: …") and a dateline ("LONDON: …") are none.</summary>
    public static SpeakerLabel? Before(SyntaxTree tree, Sentence sentence, IReadOnlyList<Entity> entities)
    {
        if (sentence.Offset > 0 && tree.Text[sentence.Offset - 1] != '\n')
        {
            return null;
        }

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

        if (mark == first || mark >= sentence.EndWord)
        {
            return null;
        }

        var person = EntityOverlaps.At(entities, tree[first].Offset);
        if (tree.Reads(mark, ":"))
        {
            return mark + 1 < tree.Count && (person is { Category: "Person" } || (person is not { Category: "Location" } && IsInCapitals(tree, first, mark))) ? new SpeakerLabel(mark, first, mark - 1) : null;
        }

        return person is { Category: "Person" } && tree.Reads(mark, ",") && ColonAfter(tree, sentence, mark) is var colon and >= 0 ? new SpeakerLabel(colon, first, mark - 1) : null;
    }

    /// <summary>The colon behind what describes the speaker, right before a quotation; -1 where there is none, or where a verb tells that it is a sentence.</summary>
    private static int ColonAfter(SyntaxTree tree, Sentence sentence, int comma)
    {
        for (var word = comma + 1; word + 1 < sentence.EndWord && word <= comma + LongestDescription; word++)
        {
            if (tree.Reads(word, ":"))
            {
                return Quotes.IsMark(tree.Text[tree[word + 1].Offset]) ? word : -1;
            }

            if (tree[word].Tag is UniversalTag.Verb or UniversalTag.Aux)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsInCapitals(SyntaxTree tree, int first, int end)
    {
        var name = tree.Text.AsSpan(tree[first].Offset, tree[end - 1].End - tree[first].Offset);
        return name.Length > 2 && !name.ContainsAnyInRange('a', 'z');
    }

    private static bool IsName(SyntaxTree tree, int word) =>
        tree.Is(word, UniversalTag.Propn) || (char.IsUpper(tree.Text[tree[word].Offset]) && tree[word].Length > 1);
}
