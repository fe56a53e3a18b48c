using Ingest.Language;

namespace Ingest.Watches.Matching;

/// <summary>The sentence that a match stands in.</summary>
internal static class SentenceAround
{
    /// <summary>A page without stops would make one sentence of everything; an alert quotes this much to each side at most.</summary>
    private const int MostToEachSide = 400;

    /// <summary>The sentence around [offset, end), as the language engine cuts it.</summary>
    public static TextSpan Of(LanguageDocument document, int offset, int end)
    {
        var (first, last) = (Index(document, offset), Index(document, end - 1));
        var start = first < 0 ? offset : document.Sentences[first].Offset;
        var stop = last < 0 ? end : document.Sentences[last].End;
        return TextSpan.Cut(document.Text, Whole(document.Text, Math.Max(Math.Min(start, offset), offset - MostToEachSide)), Whole(document.Text, Math.Min(Math.Max(stop, end), end + MostToEachSide)));
    }

    /// <summary>Whether a sentence begins at a position.</summary>
    public static bool StartsAt(LanguageDocument document, int offset) =>
        Index(document, offset) is >= 0 and var index && document.Sentences[index].Offset == offset;

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    /// <summary>The last sentence that begins at or before a position and reaches it, or -1.</summary>
    private static int Index(LanguageDocument document, int position)
    {
        var (low, high) = (0, document.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Offset <= position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && document.Sentences[low - 1].End > position ? low - 1 : -1;
    }
}
