using System.Buffers;
using System.Globalization;

namespace Ingest.Places;

/// <summary>Where the words of a text or a name of any script begin and end, so that names are found as whole words only.</summary>
internal static class WordShape
{
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \u00A0-\u2010\u2011\u2013'\u2019");

    /// <summary>Whether a word may begin with it.</summary>
    public static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || (letter > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Chinese and Japanese put no blanks between words; each sign counts as one, and a name as a run of them.</summary>
    public static bool IsWhole(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    /// <summary>Whether the letter at a position belongs to the word that began at <paramref name="start"/>.</summary>
    public static bool Continues(ReadOnlySpan<char> text, int at, int start) =>
        at == start || (!IsWhole(text[at]) && (IsLetter(text[at]) || IsInnerApostrophe(text, at)));

    /// <summary>Whether a word begins at a position that holds a letter; the text before has been passed over.</summary>
    public static bool Starts(ReadOnlySpan<char> text, int at) =>
        IsLetter(text[at])
        && (at == 0 || IsWhole(text[at]) || IsWhole(text[at - 1])
            || !(IsLetter(text[at - 1]) || (at > 1 && IsInnerApostrophe(text, at - 1) && IsLetter(text[at - 2]) && !IsWhole(text[at - 2]))));

    /// <summary>The end of the word that begins at a position.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (!IsWhole(text[start]) && end < text.Length && Continues(text, end, start))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of a word without "'s".</summary>
    public static int WithoutPossessive(ReadOnlySpan<char> text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]) ? end - 2 : end;

    /// <summary>Whether what stands between two words leaves them side by side: at most three blanks, hyphens and apostrophes.</summary>
    public static bool IsJoined(ReadOnlySpan<char> between) => between.Length <= 3 && !between.ContainsAnyExcept(BetweenWords);

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int i) => IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';
}
