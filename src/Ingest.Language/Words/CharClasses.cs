using System.Globalization;

namespace Ingest.Language.Words;

/// <summary>The class of every code point, by one table look-up for the first plane.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    /// <summary>The class of a UTF-16 unit on its own; halves of pairs are symbols.</summary>
    internal static CharClass Of(char unit) => Table[unit];

    /// <summary>The class of the code point at <paramref name="index"/> and how many UTF-16 units it takes.</summary>
    internal static CharClass At(string text, int index, out int width)
    {
        var unit = text[index];
        width = 1;
        if (!char.IsHighSurrogate(unit) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            return Table[unit];
        }

        width = 2;
        var point = char.ConvertToUtf32(unit, text[index + 1]);
        return IsIdeograph(point) ? CharClass.Ideograph : Classify(CharUnicodeInfo.GetUnicodeCategory(point));
    }

    /// <summary>Whether the unit at <paramref name="index"/> exists and is a letter of a script that is written in words.</summary>
    internal static bool IsLetter(string text, int index) =>
        (uint)index < (uint)text.Length && Table[text[index]] == CharClass.Letter;

    /// <summary>Whether the unit at <paramref name="index"/> exists and is a digit.</summary>
    internal static bool IsDigit(string text, int index) =>
        (uint)index < (uint)text.Length && Table[text[index]] == CharClass.Digit;

    /// <summary>Whether the unit at <paramref name="index"/> exists and is a letter, digit or mark.</summary>
    internal static bool IsWordPart(string text, int index) =>
        (uint)index < (uint)text.Length && Table[text[index]] is CharClass.Letter or CharClass.Digit or CharClass.Mark;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            table[unit] = char.IsWhiteSpace((char)unit) ? CharClass.Space
                : IsIdeograph(unit) ? CharClass.Ideograph
                : Classify(CharUnicodeInfo.GetUnicodeCategory((char)unit));
        }

        return table;
    }

    private static CharClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharClass.Mark,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
        _ => CharClass.Symbol,
    };

    private static bool IsIdeograph(int point) =>
        point is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
