namespace Ingest.Articles.Extraction;

/// <summary>One string for each tag name, so that scanning a page allocates none.</summary>
internal static class TagNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "center", "cite", "code", "dd", "details", "dfn", "div", "dl", "dt", "em",
        "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input",
        "label", "legend", "li", "link", "main", "meta", "nav", "noscript", "object", "ol", "option", "p", "path", "picture", "pre", "s", "script", "section", "select",
        "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "th", "thead", "time", "title", "tr",
        "u", "ul", "video", "xmp",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> lower) => Known.TryGetValue(lower, out var name) ? name : lower.ToString();
}
