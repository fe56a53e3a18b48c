using System.Buffers;

namespace Ingest.Places;

/// <summary>
/// Where names may begin in a text: at words that begin with neither a small letter nor a digit of ASCII, and at the article that a hyphen
/// ties to such a word ("al-Raqqa").
/// </summary>
internal static class NameStart
{
    private const int LongestArticle = 3;

    private static readonly SearchValues<char> Small =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(static code => (char)code).Where(static letter => !char.IsAsciiLetterUpper(letter))]);

    /// <summary>The first such position from one on; the text's length where there is none.</summary>
    public static int From(ReadOnlySpan<char> text, int at)
    {
        for (var from = at; from < text.Length; from++)
        {
            var found = text[from..].IndexOfAnyExcept(Small);
            if (found < 0)
            {
                break;
            }

            from += found;
            if (WordShape.Starts(text, from))
            {
                return Math.Max(at, ArticleBefore(text, from));
            }
        }

        return text.Length;
    }

    /// <summary>Whether it is so of the word from a position to another.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        !Small.Contains(text[start])
        || (end + 1 < text.Length && !Small.Contains(text[end + 1]) && WordShape.Starts(text, end + 1) && ArticleBefore(text, end + 1) == start);

    private static int ArticleBefore(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] is not ('-' or '\u2010' or '\u2011' or '\u2013'))
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
