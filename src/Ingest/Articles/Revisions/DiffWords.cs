using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ingest.Articles.Revisions;

/// <summary>Cuts a text into the pieces that are compared. Put together again they are the text.</summary>
internal static class DiffWords
{
    /// <summary>
    /// A word, a sign, or a run of white space. A letter of a script that is written without spaces (Chinese, Japanese, Thai, …) is a piece of its own.
    /// </summary>
    public static List<string> Split(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = char.IsWhiteSpace(text[start]) ? SpaceEnd(text, start) : WordEnd(text, start);
            pieces.Add(text[start..end]);
            start = end;
        }

        return pieces;
    }

    private static int SpaceEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var length) == OperationStatus.Done && IsOfWord(rune, text, end, length))
        {
            end += length;
        }

        return end > start ? end : start + (char.IsSurrogatePair(text, start) ? 2 : 1);
    }

    private static bool IsOfWord(Rune rune, string text, int at, int length)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            return !IsUnspaced(rune);
        }

        // An apostrophe, a hyphen, a point or a comma within a word or a number belongs to it.
        var isWithin = at > 0 && at + length < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + length]);
        return rune.Value is '\'' or '’' or '-' or '.' or ',' ? isWithin : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
