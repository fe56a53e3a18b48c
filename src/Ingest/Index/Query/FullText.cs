using System.Text;

namespace Ingest.Index.Query;

/// <summary>Makes an FTS5 expression out of what a person typed, so that nothing in it is taken for syntax.</summary>
public static class FullText
{
    /// <summary>Words, "phrases" and prefix* become quoted terms that must all be found; null where there is nothing to search for.</summary>
    public static string? Expression(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var terms = new List<string>();
        var i = 0;
        while (i < typed.Length)
        {
            if (char.IsWhiteSpace(typed[i]))
            {
                i++;
                continue;
            }

            var isPhrase = typed[i] is '"';
            var start = isPhrase ? i + 1 : i;
            var end = isPhrase ? PhraseEnd(typed, start) : WordEnd(typed, start);
            var next = isPhrase ? Math.Min(end + 1, typed.Length) : end;
            var isPrefix = isPhrase ? next < typed.Length && typed[next] is '*' : end > start && typed[end - 1] is '*';
            Add(terms, typed[start..end], isPrefix);
            i = next + (isPhrase && isPrefix ? 1 : 0);
        }

        return terms.Count == 0 ? null : string.Join(' ', terms);
    }

    private static int PhraseEnd(string typed, int start) => typed.IndexOf('"', start) is >= 0 and var end ? end : typed.Length;

    private static int WordEnd(string typed, int start)
    {
        var end = start;
        while (end < typed.Length && typed[end] is not '"' && !char.IsWhiteSpace(typed[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>A term without a letter or digit would be no word to FTS5, and its expression an error or an empty match.</summary>
    private static void Add(List<string> terms, string term, bool isPrefix)
    {
        var clean = string.Concat(term.EnumerateRunes().Select(static rune => rune.Value is '"' or '*' or 0 ? " " : rune.ToString()));
        if (clean.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            var quoted = new StringBuilder().Append('"').Append(clean.Trim()).Append('"');
            terms.Add((isPrefix ? quoted.Append(" *") : quoted).ToString());
        }
    }
}
