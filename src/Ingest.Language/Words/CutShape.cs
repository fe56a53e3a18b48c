using System.Globalization;
using Ingest.Language.Model;

namespace Ingest.Language.Words;

/// <summary>Characters and runs as the features of cutting see them: quotes of all styles alike, currencies and digits alike, letters by case.</summary>
internal static class CutShape
{
    private const int LongestRun = 16;

    /// <summary>A letter as <c>a</c> or <c>A</c>, a digit as <c>0</c>, the edge of a chunk as a space, any other mark as itself.</summary>
    internal static char Of(string text, int index, int start, int end)
    {
        if (index < start || index >= end)
        {
            return ' ';
        }

        var unit = text[index];
        return CharClasses.Of(unit) switch
        {
            CharClass.Letter or CharClass.Mark or CharClass.Ideograph => char.IsUpper(unit) ? 'A' : 'a',
            CharClass.Digit => '0',
            _ => Mark(unit),
        };
    }

    /// <summary>The first place of the run of letters and digits that ends before <paramref name="index"/>.</summary>
    internal static int RunStart(string text, int index, int start)
    {
        var first = index;
        while (first > start && index - first < LongestRun && IsWordUnit(text[first - 1]))
        {
            first--;
        }

        return first;
    }

    /// <summary>The place after the run of letters and digits that starts at <paramref name="index"/>.</summary>
    internal static int RunEnd(string text, int index, int end)
    {
        var last = index;
        while (last < end && last - index < LongestRun && IsWordUnit(text[last]))
        {
            last++;
        }

        return last;
    }

    /// <summary>A key of a stretch of text in lower case, digits and quotes alike.</summary>
    internal static ulong Key(string text, int start, int end)
    {
        var key = (ulong)(end - start);
        for (var index = start; index < end; index++)
        {
            key = FeatureHash.With(key, Folded(text[index]));
        }

        return key;
    }

    /// <summary>A key of the shape of a stretch of text, runs of one kind counted once.</summary>
    internal static ulong ShapeKey(string text, int start, int end, int at)
    {
        ulong key = 0;
        var before = '\0';
        for (var index = start; index < end; index++)
        {
            var shape = Of(text, index, start, end);
            if (index == at)
            {
                key = FeatureHash.With(key, '|');
            }

            if (shape != before || index == at)
            {
                key = FeatureHash.With(key, shape);
                before = shape;
            }
        }

        return key;
    }

    private static char Folded(char unit) =>
        char.IsAsciiLetterLower(unit) ? unit
        : char.IsAsciiDigit(unit) ? '0'
        : CharClasses.Of(unit) is CharClass.Letter or CharClass.Mark ? char.ToLowerInvariant(unit)
        : Mark(unit);

    private static bool IsWordUnit(char unit) => CharClasses.Of(unit) is CharClass.Letter or CharClass.Digit or CharClass.Mark;

    private static char Mark(char unit) => unit switch
    {
        _ when Marks.IsApostrophe(unit) => '\'',
        '\u2018' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        _ when Marks.IsHyphen(unit) => '-',
        '\u2013' or '\u2014' or '\u2015' => '\u2014',
        _ when char.GetUnicodeCategory(unit) == UnicodeCategory.CurrencySymbol => '$',
        _ when unit < '\u0100' || unit == '\u2026' => unit,
        _ => CharClasses.Of(unit) == CharClass.Punctuation ? '\u00B7' : '\u00A4',
    };
}
