using System.Buffers;
using Ingest.Claims.Syntax;

namespace Ingest.Claims.Speech;

/// <summary>What a paragraph that ends "the minister said:" announces: the next paragraph, where it opens with no quotation, and those after it that speak on of "I" or "we".</summary>
internal static class Announced
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".:;!?\"“”");
    // Between the verb and its colon stands no more than when, where and to whom.
    private const int ColonReach = 200;

    private const Reported Speech = Reported.Clause | Reported.Quotation;

    private static readonly string[] Own = ["I", "we", "our", "my", "us", "me", "We", "Our", "My"];

    /// <summary>The stretch [start, end) that is said, or null where the clause of the cue that ends at <paramref name="cueEnd"/> does not end its paragraph with a colon.</summary>
    public static (int Start, int End)? After(string text, int cueEnd)
    {
        var end = EndOfLine(text, cueEnd);
        if (!IsColonAtEnd(text, cueEnd) || TextBehind(text, end) is not (var start and >= 0) || Quotes.IsMark(text[start]))
        {
            return null;
        }

        var last = LineEnd(text, start);
        for (var next = TextBehind(text, last); next >= 0 && !Quotes.IsMark(text[next]) && GoesOn(text.AsSpan(next, EndOfLine(text, next) - next)); next = TextBehind(text, last))
        {
            last = LineEnd(text, next);
        }

        return last > start && text[last - 1] is not ':' ? (start, last) : null;
    }

    /// <summary>Whether the clause of a verb of speech ends its paragraph with a colon: what it says is not in its own sentence.</summary>
    public static bool EndsWith(SyntaxTree tree, Saying saying) => (saying.Flags & Speech) != Reported.None && IsColonAtEnd(tree.Text, tree[saying.Last].End) && TextBehind(tree.Text, EndOfLine(tree.Text, tree[saying.Last].End)) >= 0;

    /// <summary>Whether the paragraph that holds <paramref name="offset"/> ends with a colon at or behind it, and text follows.</summary>
    public static bool EndsParagraph(string text, int offset) => text[offset] is ':' && text.AsSpan(offset + 1, EndOfLine(text, offset) - offset - 1).IsWhiteSpace() && TextBehind(text, offset + 1) >= 0;

    private static bool IsColonAtEnd(string text, int cueEnd)
    {
        var clause = text.AsSpan(cueEnd, EndOfLine(text, cueEnd) - cueEnd).TrimEnd();
        return clause.Length < ColonReach && clause is [.., ':'] && !clause[..^1].ContainsAny(Ends);
    }

    private static bool GoesOn(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.TrimEnd() is [.., ':'])
        {
            return false;
        }

        foreach (var word in paragraph.SplitAny([' ', ',', '.', ';', '\t']))
        {
            foreach (var own in Own)
            {
                if (paragraph[word].Equals(own, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int TextBehind(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < text.Length ? from : -1;
    }

    private static int LineEnd(string text, int start) => start + text.AsSpan(start, EndOfLine(text, start) - start).TrimEnd().Length;

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;
}
