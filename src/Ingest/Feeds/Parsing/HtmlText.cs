using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>The plain text of HTML fragments, as far as one line of text needs it.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = new[]
    {
        "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "td", "th", "blockquote", "pre", "section", "article", "ul", "ol", "dl", "dt", "dd",
        "table", "hr", "header", "footer", "figure", "figcaption", "aside", "address",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Whether text that is not marked as HTML is some nevertheless: it holds a tag, or a reference that XML would have resolved.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text) => HasTag(text) || HasReference(text);

    /// <summary>Tags, comments, scripts and styles taken out, references resolved once, white space squeezed.</summary>
    public static string ToPlain(string html) => ToPlain(html, new HtmlTagEnds());

    /// <summary>As <see cref="ToPlain(string)"/>, counting the work.</summary>
    public static string ToPlain(string html, HtmlTagEnds ends)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return Squeeze(html);
        }

        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var at = rest.IndexOf('<');
            References.ResolveInto(text, at < 0 ? rest : rest[..at], warnings: null);
            rest = at < 0 ? [] : SkipTag(text, rest[at..], ends);
        }

        return Squeeze(text.ToString());
    }

    /// <summary>White space at the ends taken off and inside made single spaces.</summary>
    public static string Squeeze(string text)
    {
        if (!NeedsSqueeze(text))
        {
            return text;
        }

        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                squeezed.Append(c);
            }
            else if (squeezed.Length > 0 && squeezed[^1] != ' ')
            {
                squeezed.Append(' ');
            }
        }

        return squeezed.ToString().TrimEnd(' ');
    }

    /// <summary>Plain text as HTML.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny('<', '>', '&')
        ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        : text;

    private static bool NeedsSqueeze(string text)
    {
        var wasSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (wasSpace || c != ' '))
            {
                return true;
            }

            wasSpace = isSpace;
        }

        return wasSpace && text.Length > 0;
    }

    private static ReadOnlySpan<char> SkipTag(StringBuilder text, ReadOnlySpan<char> html, HtmlTagEnds ends)
    {
        if (html.StartsWith("<!--"))
        {
            return html[ends.OfComment(html)..];
        }

        var isClosing = html.Length > 1 && html[1] == '/';
        var from = isClosing ? 2 : 1;
        if (from >= html.Length || !(char.IsAsciiLetter(html[from]) || html[from] == '!'))
        {
            text.Append('<');
            return html[1..];
        }

        var end = ends.OfTag(html, from);
        if (end < 0)
        {
            text.Append('<');
            return Finish(text, html[1..]);
        }

        if (html[end] == '<')
        {
            return html[end..];
        }

        var name = html[from..end];
        var nameEnd = name.IndexOfAny(NameEnd);
        name = nameEnd < 0 ? name : name[..nameEnd];
        if (Blocks.Contains(name))
        {
            text.Append(' ');
        }

        return isClosing ? html[(end + 1)..] : SkipContent(name, html[(end + 1)..]);
    }

    // Without any “>” to come there are no tags to come: the rest is text, and is not searched again.
    private static ReadOnlySpan<char> Finish(StringBuilder text, ReadOnlySpan<char> rest)
    {
        References.ResolveInto(text, rest, warnings: null);
        return [];
    }

    private static ReadOnlySpan<char> SkipContent(ReadOnlySpan<char> name, ReadOnlySpan<char> html)
    {
        var terminator = name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script" : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style" : null;
        if (terminator is null)
        {
            return html;
        }

        var end = html.IndexOf(terminator, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? [] : html[end..];
    }

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var from = text is ['/', ..] ? 1 : 0;
            if (from < text.Length && (char.IsAsciiLetter(text[from]) || text[from] == '!'))
            {
                return text.Contains('>');
            }
        }

        return false;
    }

    private static bool HasReference(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&'))
        {
            text = text[(at + 1)..];
            var end = text[..Math.Min(text.Length, 32)].IndexOfAnyExcept(ReferenceCharacters);
            if (end > 1 && text[end] == ';')
            {
                return true;
            }
        }

        return false;
    }

    private static readonly SearchValues<char> ReferenceCharacters = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
