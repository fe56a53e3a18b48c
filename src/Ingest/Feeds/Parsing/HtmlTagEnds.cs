namespace Ingest.Feeds.Parsing;

/// <summary>Finds where the tags and comments of an HTML fragment end. Remembers what does not come again, so that every character is looked at a bounded number of times.</summary>
internal sealed class HtmlTagEnds
{
    /// <summary>How many characters were looked at so far.</summary>
    public long Looked { get; private set; }

    private bool _noCommentEnd;
    private bool _noQuotes;

    /// <summary>The length of the comment that the text begins with; one without an end is taken to end at the next “&gt;”.</summary>
    public int OfComment(ReadOnlySpan<char> html)
    {
        var close = _noCommentEnd ? -1 : html.IndexOf("-->");
        Looked += _noCommentEnd ? 0 : close < 0 ? html.Length : close;
        if (close >= 0)
        {
            return close + 3;
        }

        _noCommentEnd = true;
        var end = html.IndexOf('>');
        Looked += end < 0 ? html.Length : end;
        return end < 0 ? html.Length : end + 1;
    }

    /// <summary>
    /// Where the tag that the text begins with ends: at its “&gt;”, those in quoted values left out, or at the “&lt;” of the next where it has none;
    /// -1 where there is no “&gt;” to come.
    /// </summary>
    public int OfTag(ReadOnlySpan<char> html, int from)
    {
        var at = _noQuotes ? -1 : Quoted(html, from);
        if (at >= 0)
        {
            Looked += at;
            return at;
        }

        Looked += _noQuotes ? 0 : html.Length;
        _noQuotes = true;
        var end = html.IndexOf('>');
        Looked += end < 0 ? html.Length : end;
        return end;
    }

    private static int Quoted(ReadOnlySpan<char> html, int from)
    {
        for (var at = from; at < html.Length; at++)
        {
            var next = html[at..].IndexOfAny("<>\"'");
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (html[at] is '<' or '>')
            {
                return at;
            }

            if (html[..at].TrimEnd() is not [.., '='])
            {
                continue;
            }

            var close = html[(at + 1)..].IndexOf(html[at]);
            if (close < 0)
            {
                return -1;
            }

            at += close + 1;
        }

        return -1;
    }
}
