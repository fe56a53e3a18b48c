namespace Ingest.Language.Words;

/// <summary>Where a word or number ends: letters and digits, and the marks that may stand inside.</summary>
internal static class WordShape
{
    /// <summary>The position after the word that starts at <paramref name="start"/>; looks ahead a few units only.</summary>
    internal static int End(string text, int start)
    {
        var index = start;
        var segment = start;
        while (index < text.Length)
        {
            if (CharClasses.At(text, index, out var width) is CharClass.Letter or CharClass.Digit or CharClass.Mark)
            {
                index += width;
            }
            else if (index > start && Joins(text, segment, index))
            {
                index++;
                segment = index;
            }
            else
            {
                break;
            }
        }

        return TakesStop(text, start, segment, index) ? index + 1 : index;
    }

    /// <summary>Whether the mark at <paramref name="index"/> is a possessive 's, which is a token of its own.</summary>
    internal static bool IsPossessive(string text, int index) =>
        index > 0 && index + 1 < text.Length && Marks.IsApostrophe(text[index]) && text[index + 1] is 's' or 'S'
        && !CharClasses.IsWordPart(text, index + 2);

    private static bool Joins(string text, int segment, int index)
    {
        if (index + 1 >= text.Length)
        {
            return false;
        }

        var mark = text[index];
        var before = text[index - 1];
        return mark switch
        {
            '.' => JoinsByStop(text, segment, index),
            ',' or ':' or '/' => CharClasses.IsDigit(text, index - 1) && CharClasses.IsDigit(text, index + 1),
            '&' => char.IsUpper(before) && char.IsUpper(text[index + 1]),
            '_' or '\u00B7' => CharClasses.IsWordPart(text, index + 1),
            '"' => IsHebrew(before) && IsHebrew(text[index + 1]),
            _ when Marks.IsHyphen(mark) => CharClasses.IsWordPart(text, index + 1),
            _ when Marks.IsApostrophe(mark) => CharClasses.IsWordPart(text, index - 1)
                && CharClasses.IsLetter(text, index + 1) && !(IsPossessive(text, index)),
            _ => false,
        };
    }

    /// <summary>3.5, U.S., U.S.-led, Ph.D., example.com: but not a stop that lacks its space ("ended.The").</summary>
    private static bool JoinsByStop(string text, int segment, int index)
    {
        var next = index + 1;
        if (CharClasses.IsDigit(text, next))
        {
            return CharClasses.IsDigit(text, index - 1);
        }

        var single = index - segment == 1 && CharClasses.IsLetter(text, segment);
        if (Marks.IsHyphen(text[next]))
        {
            return single && segment > 0 && text[segment - 1] == '.' && CharClasses.IsLetter(text, next + 1);
        }

        if (!CharClasses.IsLetter(text, next))
        {
            return false;
        }

        return (single && !CharClasses.IsWordPart(text, next + 1))
            || (index - segment == 2 && text.AsSpan(segment, 2).SequenceEqual("Ph") && text[next] == 'D')
            || (!char.IsUpper(text[next]) && WebAddress.IsTopLevel(text, next));
    }

    private static bool TakesStop(string text, int start, int segment, int end)
    {
        if (end >= text.Length || text[end] != '.' || (end + 1 < text.Length && text[end + 1] == '.'))
        {
            return false;
        }

        if (end - segment == 1 && CharClasses.IsLetter(text, segment))
        {
            return segment > start ? text[segment - 1] == '.' : IsInitial(text, start);
        }

        return Abbreviations.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>One capital is an initial, but the pronoun I only before another initial ("I. M. Pei").</summary>
    private static bool IsInitial(string text, int start) =>
        char.IsUpper(text[start])
        && (text[start] != 'I' || (start + 4 < text.Length && char.IsUpper(text[start + 3]) && text[start + 4] == '.'));

    private static bool IsHebrew(char unit) => unit is >= '\u05D0' and <= '\u05EA';
}
