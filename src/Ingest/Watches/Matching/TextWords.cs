using System.Globalization;
using Ingest.Places;

namespace Ingest.Watches.Matching;

/// <summary>Cuts a text or a name of any script into words, both in the same way, so that names are found as whole words only.</summary>
internal static class TextWords
{
    /// <summary>A longer run of letters is no name; it is skipped, so that a megabyte without a blank costs nothing.</summary>
    private const int LongestWord = 100;

    /// <summary>The words of a text with their positions. Linear, never throws.</summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        var previousEnd = -1;
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = End(text, i);
            var cut = WithoutPossessive(text, i, end);
            var key = cut - i > LongestWord ? string.Empty : NameKey.Exact(text.AsSpan(i, cut - i));
            if (key.Length > 0)
            {
                words.Add(new TextWord(i, cut - i, key, IsJoined(text, previousEnd, i)));
                previousEnd = cut;
            }

            i = end;
        }

        return words;
    }

    /// <summary>The key of a name: its words' keys, joined by blanks.</summary>
    public static string Key(string name) => string.Join(' ', Of(name).Select(static word => word.Key));

    private static int End(string text, int start)
    {
        if (IsWordByItself(text[start]))
        {
            return start + 1;
        }

        var end = start + 1;
        while (end < text.Length && !IsWordByItself(text[end]) && (IsLetter(text[end]) || IsInnerApostrophe(text, end)))
        {
            end++;
        }

        return end;
    }

    private static int WithoutPossessive(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && end - start > 2 && IsApostrophe(text[end - 2]) ? end - 2 : end;

    private static bool IsJoined(string text, int previousEnd, int start)
    {
        if (previousEnd < 0 || start - previousEnd > 3)
        {
            return false;
        }

        for (var i = previousEnd; i < start; i++)
        {
            if (text[i] is not (' ' or '\u00A0' or '-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsInnerApostrophe(string text, int i) =>
        IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    /// <summary>Chinese and Japanese put no blanks between words; each sign counts as one, and a name as a run of them.</summary>
    private static bool IsWordByItself(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
