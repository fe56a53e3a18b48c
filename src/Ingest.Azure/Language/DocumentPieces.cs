using System.Globalization;
using Ingest.Language;

namespace Ingest.Azure.Language;

/// <summary>
/// Cuts a text into pieces that the service takes: at the end of a sentence, where a sentence is too long after a space, where there is none
/// between two text elements, and inside one only where it alone is too long.
/// </summary>
internal static class DocumentPieces
{
    /// <summary>The longest text that the service reads, in text elements (Azure AI Language, data limits).</summary>
    public const int MostElements = 5120;

    /// <summary>Pieces of a text that has to be cut: a text record is 1,000 characters, so 5,120 would be paid as six records.</summary>
    private const int ElementsOfACut = 5000;

    /// <summary>In UTF-16 code units: five pieces of this length, with every unit escaped as six bytes, stay under the 1 MB that a request may have.</summary>
    private const int MostUnits = 30_000;

    /// <summary>The pieces in text order; none for a text that says nothing. Blank space between pieces belongs to none.</summary>
    public static IReadOnlyList<DocumentPiece> Of(LanguageDocument document)
    {
        var text = document.Text;
        var pieces = new List<DocumentPiece>();
        var isWhole = Reach(text, 0, MostElements) == text.Length;
        for (var at = 0; at < text.Length;)
        {
            var end = isWhole ? text.Length : End(document, at);
            Add(pieces, text, at, end);
            at = end;
        }

        return pieces;
    }

    private static void Add(List<DocumentPiece> pieces, string text, int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        if (!piece.IsWhiteSpace())
        {
            var blank = piece.Length - piece.TrimStart().Length;
            pieces.Add(new DocumentPiece(pieces.Count, start + blank, piece[blank..].TrimEnd().ToString()));
        }
    }

    private static int End(LanguageDocument document, int start)
    {
        var most = Reach(document.Text, start, ElementsOfACut);
        if (most == document.Text.Length)
        {
            return most;
        }

        var sentence = LastSentenceEnd(document.Sentences, most);
        if (sentence > start)
        {
            return sentence;
        }

        for (var i = most; i > start + 1; i--)
        {
            if (char.IsWhiteSpace(document.Text[i - 1]))
            {
                return i;
            }
        }

        return most;
    }

    /// <summary>The last end of a sentence that is not after <paramref name="most"/>; 0 where there is none.</summary>
    private static int LastSentenceEnd(IReadOnlyList<Sentence> sentences, int most)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End <= most ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : sentences[low - 1].End;
    }

    /// <summary>How far a number of text elements reaches from <paramref name="start"/>, and no further than the units allow.</summary>
    private static int Reach(string text, int start, int elements)
    {
        var at = start;
        for (; elements > 0 && at < text.Length; elements--)
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (next - start > MostUnits)
            {
                return at > start ? at : Inside(text, start + MostUnits);
            }

            at = next;
        }

        return at;
    }

    private static int Inside(string text, int at) => char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
