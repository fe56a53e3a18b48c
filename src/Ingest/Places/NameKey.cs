using System.Globalization;
using System.Text;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>
/// Folds names to keys, so that two spellings of one name are found to be equal. Pure functions of the text, for any script;
/// no input makes them throw.
/// </summary>
public static class NameKey
{
    private const int OnStack = 256;

    /// <summary>
    /// Level 1: lower case, no diacritics, no apostrophes; hyphens, stops and all other marks become one space.
    /// <c>Dayr az-Zawr</c> gives <c>dayr az zawr</c>, <c>U.S.</c> gives <c>u s</c>, a name without letters the empty string.
    /// </summary>
    public static string Exact(ReadOnlySpan<char> name)
    {
        if (!Ascii.IsValid(name))
        {
            name = AnyUnicode.Normalize(name.ToString(), NormalizationForm.FormKD);
        }

        var key = name.Length * 2 <= OnStack ? stackalloc char[OnStack] : new char[name.Length * 2];
        return new string(key[..Fold(name, key)]);
    }

    /// <summary>Whether a name's level 1 key sorts before, at or after a key; negative, zero or positive.</summary>
    internal static int Compare(ReadOnlySpan<char> name, ReadOnlySpan<char> key)
    {
        if (!Ascii.IsValid(name) || name.Length * 2 > OnStack)
        {
            return Exact(name).AsSpan().SequenceCompareTo(key);
        }

        Span<char> folded = stackalloc char[OnStack];
        return folded[..Fold(name, folded)].SequenceCompareTo(key);
    }

    /// <summary>
    /// Level 2: what is left of a name when the habits of romanisation in its <paramref name="family"/> are folded as well:
    /// articles stripped, tokens joined, double letters and long vowels made one. Only for Latin letters; a name in another
    /// script, and any name of the family None, comes back at level 1.
    /// </summary>
    public static string Loose(ReadOnlySpan<char> name, SpellingFamily family)
    {
        var exact = Exact(name);
        return family == SpellingFamily.None || !Ascii.IsValid(exact)
            ? exact
            : LatinSpelling.Fold(exact, family);
    }

    private static int Fold(ReadOnlySpan<char> name, Span<char> key)
    {
        var length = 0;
        foreach (var letter in name)
        {
            length = Append(key, length, letter);
        }

        return length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    }

    private static int Append(Span<char> key, int length, char letter)
    {
        if (letter < 0x80)
        {
            return char.IsAsciiLetterOrDigit(letter) ? Add(key, length, char.ToLowerInvariant(letter))
                : letter is '\'' or '`' ? length : Separate(key, length);
        }

        if (IsDropped(letter))
        {
            return length;
        }

        var folded = LetterFolding.Fold(char.ToLowerInvariant(letter));
        if (folded.Length > 0)
        {
            folded.CopyTo(key[length..]);
            return length + folded.Length;
        }

        return IsPartOfWord(letter) ? Add(key, length, char.ToLowerInvariant(letter)) : Separate(key, length);
    }

    private static int Add(Span<char> key, int length, char letter)
    {
        key[length] = letter;
        return length + 1;
    }

    private static int Separate(Span<char> key, int length) =>
        length == 0 || key[length - 1] == ' ' ? length : Add(key, length, ' ');

    /// <summary>Accents of Latin, Greek and Cyrillic letters, vowel points of Arabic and Hebrew, Arabic's stretching line, all apostrophes, invisible marks.</summary>
    private static bool IsDropped(char letter) => letter
        is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7')
        or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640'
        or '\u2018' or '\u2019' or '\u201B' or '\u2032' or (>= '\u02B9' and <= '\u02BF') or '\u00B4' or '\u02C8'
        or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
