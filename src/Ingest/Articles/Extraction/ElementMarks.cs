using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>Reads from an element's name, class, id and attributes what its text is; the words are in <c>marks.tsv</c>.</summary>
internal sealed class ElementMarks
{
    private static readonly MarkLexicon Lexicon = MarkLexicon.Load();

    private readonly Dictionary<string, ElementRole> _known = new(StringComparer.Ordinal);

    public ElementRole RoleOf(IElement element, string name)
    {
        var isPlain = element.Attributes.Length == 0;
        if (!isPlain && IsHidden(element))
        {
            return ElementRole.Hidden;
        }

        if (name is "nav" or "footer" or "aside" or "figure" or "menu" or "address")
        {
            return ElementRole.Aside;
        }

        if (name == "figcaption")
        {
            return ElementRole.Caption;
        }

        if (isPlain)
        {
            return ElementRole.None;
        }

        if (element.GetAttribute("itemprop") is { } property && ByProperty(property) is var byProperty and not ElementRole.None)
        {
            return byProperty;
        }

        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "banner" or "menu" or "menubar" or "toolbar" or "alert" or "alertdialog")
        {
            return ElementRole.Aside;
        }

        return name is "html" or "body" or "main" ? ElementRole.None : ByMarks(element, name);
    }

    private ElementRole ByMarks(IElement element, string name)
    {
        var byClass = Known(element.GetAttribute("class"));
        var byId = byClass is ElementRole.None or ElementRole.Body or ElementRole.Lead ? Known(element.GetAttribute("id")) : ElementRole.None;
        var role = byId is ElementRole.Aside or ElementRole.Caption or ElementRole.Comments or ElementRole.Hidden || byClass == ElementRole.None ? byId : byClass;

        // The classes of an article element tell its subjects as often as its purpose.
        return name == "article" && role is ElementRole.Aside or ElementRole.Caption ? ElementRole.None : role;
    }

    private ElementRole Known(string? marks)
    {
        if (string.IsNullOrWhiteSpace(marks) || marks.Length > 2000)
        {
            return ElementRole.None;
        }

        if (!_known.TryGetValue(marks, out var role))
        {
            _known[marks] = role = Lexicon.RoleOf(marks);
        }

        return role;
    }

    private static ElementRole ByProperty(string property) => property switch
    {
        "articleBody" or "reviewBody" => ElementRole.Body,
        "comment" => ElementRole.Comments,
        "author" or "datePublished" or "dateModified" or "publisher" or "keywords" => ElementRole.Aside,
        "caption" => ElementRole.Caption,
        _ => ElementRole.None,
    };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName is "div" or "section" or "ul" or "nav" or "aside")
        || (element.GetAttribute("style") is { } style && IsHiddenStyle(style));

    private static bool IsHiddenStyle(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
