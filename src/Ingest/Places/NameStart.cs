namespace Ingest.Places;

/// <summary>
/// Where names may begin in a text: at words that begin with neither a small letter nor a digit of ASCII, and at the article that a hyphen
/// ties to such a word ("al-Raqqa").
/// </summary>
internal static class NameStart
{
    private const int LongestArticle = 3;

    /// <summary>The first such position from one on; the text's length where there is none.</summary>
    public static int From(ReadOnlySpan<char> text, in LetterBits bits, int at)
    {
        for (var from = bits.NextCapital(at); from < text.Length; from = bits.NextCapital(from + 1))
        {
            if (Starts(text, from))
            {
                return Math.Max(at, ArticleBefore(text, from));
            }
        }

        return text.Length;
    }

    /// <summary>Whether it is so of the word from a position to another.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        IsLarge(text[start])
        || (end + 1 < text.Length && IsHyphen(text[end]) && IsLarge(text[end + 1]) && WordShape.Starts(text, end + 1) && ArticleBefore(text, end + 1) == start);

    /// <summary>Most capitals follow a blank, which needs no further look.</summary>
    private static bool Starts(ReadOnlySpan<char> text, int at) =>
        (at > 0 && text[at] < 0x80 && text[at - 1] == ' ') || WordShape.Starts(text, at);

    private static bool IsLarge(char letter) => letter is (>= 'A' and <= 'Z') or >= '\u0080';

    private static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011' or '\u2013';

    private static int ArticleBefore(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || !IsHyphen(text[start - 1]))
        {
            return start;
        }

        var at = start - 1;
        while (at > 0 && start - at <= LongestArticle + 1 && char.IsAsciiLetterLower(text[at - 1]))
        {
            at--;
        }

        return start - at <= LongestArticle + 1 && at < start - 1 && WordShape.Starts(text, at) ? at : start;
    }
}
