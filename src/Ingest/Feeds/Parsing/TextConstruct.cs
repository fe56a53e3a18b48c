using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>A text of a feed, which may be plain or HTML, as both.</summary>
/// <param name="html">As HTML, links as sent.</param>
/// <param name="plain">As one line of plain text; null where it is to be made from the HTML when it is asked for, which most contents never are.</param>
internal sealed class TextConstruct(string html, string? plain)
{
    private string? _plain = plain;

    /// <summary>As HTML, links as sent.</summary>
    public string Html => html;

    /// <summary>As one line of plain text.</summary>
    public string Plain => _plain ??= HtmlText.ToPlain(html);

    /// <summary>Reads an element's content by what its type says, and by what it looks like where the type says nothing or something wrong; null where it is empty.</summary>
    /// <param name="repairs">Where to note that HTML was escaped twice; null where such text is to stay as it is.</param>
    public static TextConstruct? Of(Leaf leaf, string? type, string? mode, WarningList? repairs)
    {
        if (leaf.Markup is not null)
        {
            return OfHtml(WithoutOuterDiv(leaf.Markup.Trim()));
        }

        var text = leaf.Text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var kind = type?.Trim().ToLowerInvariant() ?? string.Empty;
        if (string.Equals(mode, "base64", StringComparison.OrdinalIgnoreCase) || IsBinary(kind))
        {
            return OfBase64(text, kind);
        }

        if (kind is "html" or "text/html" or "xhtml" or "application/xhtml+xml" || HtmlSigns.AreIn(text))
        {
            return OfHtml(repairs is null ? text : OnceMore(text, repairs));
        }

        return OfPlain(text);
    }

    private static TextConstruct OfHtml(string html) => new(html, null);

    private static TextConstruct OfPlain(string text) => new(HtmlText.Escape(text), WhiteSpace.Squeeze(text));

    private static bool IsBinary(string kind) =>
        kind.Contains('/', StringComparison.Ordinal) && !kind.StartsWith("text/", StringComparison.Ordinal)
        && !kind.EndsWith("xml", StringComparison.Ordinal) && !kind.Contains("html", StringComparison.Ordinal) && kind is not "application/rss" and not "application/atom";

    private static TextConstruct? OfBase64(string text, string kind)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return OfPlain(text);
        }

        var decoded = Encoding.UTF8.GetString(bytes, 0, length).Trim();
        if (decoded.Contains('\0', StringComparison.Ordinal) || kind.StartsWith("image/", StringComparison.Ordinal))
        {
            return null;
        }

        return HtmlSigns.AreIn(decoded) ? OfHtml(decoded) : OfPlain(decoded);
    }

    // Escaped twice: what should be tags is still escaped, and there is not one real tag.
    private static string OnceMore(string text, WarningList warnings)
    {
        if (text.StartsWith("&lt;", StringComparison.Ordinal) && !text.Contains('<', StringComparison.Ordinal)
            && (text.Contains("&lt;/", StringComparison.Ordinal) || text.Contains("/&gt;", StringComparison.Ordinal)))
        {
            warnings.Add("double-escaped", "HTML was escaped twice; it was unescaped once more.");
            return References.Resolve(text, warnings: null);
        }

        return text;
    }

    // The div that Atom asks for around XHTML is not part of the content.
    private static string WithoutOuterDiv(string html)
    {
        if (!html.StartsWith("<div", StringComparison.OrdinalIgnoreCase) || !html.EndsWith("</div>", StringComparison.OrdinalIgnoreCase))
        {
            return html;
        }

        var start = html.IndexOf('>', StringComparison.Ordinal) + 1;
        var inner = html[start..^"</div>".Length];
        var isOnlyOne = !inner.Contains("<div", StringComparison.OrdinalIgnoreCase) && !inner.Contains("</div", StringComparison.OrdinalIgnoreCase);
        return isOnlyOne ? inner.Trim() : html;
    }
}
