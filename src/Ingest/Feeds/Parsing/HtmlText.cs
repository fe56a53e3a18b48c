using System.Buffers;
using System.Collections.Frozen;

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

    /// <summary>Tags, comments, scripts and styles taken out, references resolved once, white space squeezed.</summary>
    public static string ToPlain(string html) => ToPlain(html, new HtmlTagEnds());

    /// <summary>As <see cref="ToPlain(string)"/>, counting the work.</summary>
    public static string ToPlain(string html, HtmlTagEnds ends)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return WhiteSpace.Squeeze(html);
        }

        // Neither a reference nor a tag becomes longer than it is written.
        var rented = ArrayPool<char>.Shared.Rent(html.Length);
        var text = new PlainText(rented);
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var at = rest.IndexOf('<');
            text.AddWithReferences(at < 0 ? rest : rest[..at]);
            rest = at < 0 ? [] : SkipTag(ref text, rest[at..], ends);
        }

        var plain = text.Squeezed();
        ArrayPool<char>.Shared.Return(rented);
        return plain;
    }

    /// <summary>Plain text as HTML.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny('<', '>', '&')
        ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        : text;

    private static ReadOnlySpan<char> SkipTag(scoped ref PlainText text, ReadOnlySpan<char> html, HtmlTagEnds ends)
    {
        if (html.StartsWith("<!--"))
        {
            return html[ends.OfComment(html)..];
        }

        var isClosing = html.Length > 1 && html[1] == '/';
        var from = isClosing ? 2 : 1;
        if (from >= html.Length || !(char.IsAsciiLetter(html[from]) || html[from] == '!'))
        {
            text.Add('<');
            return html[1..];
        }

        var end = ends.OfTag(html, from);
        if (end < 0)
        {
            text.Add('<');
            // Without any “>” to come there are no tags to come: the rest is text, and is not searched again.
            text.AddWithReferences(html[1..]);
            return [];
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
            text.Add(' ');
        }

        return isClosing ? html[(end + 1)..] : SkipContent(name, html[(end + 1)..]);
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
}
