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
        var room = name.Length * LetterTable.MostLetters;
        var key = room <= OnStack ? stackalloc char[OnStack] : new char[room];
        return TryExact(name, key, out var length) ? new string(key[..length]) : Contextual(name);
    }

    /// <summary>
    /// Level 1 into a buffer; three times the name's length is always enough. False where the buffer may be too small or where letters
    /// must be seen together (surrogate pairs, marks that a key keeps): then only <see cref="Exact"/> answers.
    /// </summary>
    internal static bool TryExact(ReadOnlySpan<char> name, Span<char> key, out int length)
    {
        length = 0;
        if (name.Length * LetterTable.MostLetters > key.Length)
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (letter < 0x80)
            {
                length = Append(key, length, letter);
                continue;
            }

            var folded = LetterTable.Of(letter);
            if (folded == LetterTable.Contextual)
            {
                return false;
            }

            for (var left = LetterTable.Length(folded); left > 0; left--, folded >>= 16)
            {
                length = (char)folded == ' ' ? Separate(key, length) : Add(key, length, (char)folded);
            }
        }

        length = Trimmed(key, length);
        return true;
    }

    /// <summary>Whether a name's level 1 key sorts before, at or after a key; negative, zero or positive.</summary>
    internal static int Compare(ReadOnlySpan<char> name, ReadOnlySpan<char> key)
    {
        Span<char> folded = stackalloc char[OnStack];
        return TryExact(name, folded, out var length)
            ? folded[..length].SequenceCompareTo(key)
            : Exact(name).AsSpan().SequenceCompareTo(key);
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

    /// <summary>
    /// Level 3: level 2 with the consonants and vowels folded that romanisations take for each other (q and k, kh and h, e and i, o and u …).
    /// As loose as an alert may be, and never for a word that is also English: <c>Raqqa</c> is not far from <c>race</c>.
    /// </summary>
    public static string Wide(ReadOnlySpan<char> name, SpellingFamily family)
    {
        var loose = Loose(name, family);
        return family == SpellingFamily.None || !Ascii.IsValid(loose) ? loose : WideSpelling.Fold(loose, family);
    }

    private static string Contextual(ReadOnlySpan<char> name)
    {
        var parts = AnyUnicode.Normalize(name.ToString(), NormalizationForm.FormKD);
        var key = new char[parts.Length * LetterTable.MostLetters];
        var length = 0;
        foreach (var letter in parts)
        {
            length = Append(key, length, letter);
        }

        return new string(key, 0, Trimmed(key, length));
    }

    private static int Trimmed(ReadOnlySpan<char> key, int length) => length > 0 && key[length - 1] == ' ' ? length - 1 : length;

    /// <summary>Adds what one decomposed letter gives.</summary>
    internal static int Append(Span<char> key, int length, char letter)
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
    internal static bool IsDropped(char letter) => letter
        is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7')
        or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640'
        or '\u2018' or '\u2019' or '\u201B' or '\u2032' or (>= '\u02B9' and <= '\u02BF') or '\u00B4' or '\u02C8'
        or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
