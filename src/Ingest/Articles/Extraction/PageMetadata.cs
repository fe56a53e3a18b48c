using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>What a page's head and marked-up elements say, gathered in one walk over the tree.</summary>
internal sealed class PageMetadata
{
    private const int MaximumElements = 2000;

    private readonly NamedElements _named = new();
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);

    private int _seen;

    private PageMetadata()
    {
    }

    public string? DocumentTitle { get; private set; }

    public string? BaseAddress { get; private set; }

    /// <summary>Link elements, and links in the text that lead to a next page.</summary>
    public List<IElement> Links { get; } = [];

    /// <summary>Time elements and elements whose class or id names a date, in document order.</summary>
    public List<PlacedElement> Dates { get; } = [];

    /// <summary>Headings of the first and second level, in document order.</summary>
    public List<PlacedElement> Headings { get; } = [];

    public List<IElement> Scripts { get; } = [];

    /// <summary>Elements with an <c>itemprop</c>, and links with <c>rel=author</c>.</summary>
    public List<PlacedElement> Marked { get; } = [];

    /// <summary>Elements whose class names an author.</summary>
    public List<PlacedElement> Bylines { get; } = [];

    public static PageMetadata Read(IElement root)
    {
        var metadata = new PageMetadata();
        var stack = new Stack<(INodeList Children, int Next)>();
        stack.Push((root.ChildNodes, 0));
        while (stack.TryPop(out var frame))
        {
            if (frame.Next >= frame.Children.Length)
            {
                continue;
            }

            stack.Push((frame.Children, frame.Next + 1));
            if (frame.Children[frame.Next] is IElement element)
            {
                metadata._seen++;
                metadata.Take(element);
                stack.Push((element.ChildNodes, 0));
            }
        }

        return metadata;
    }

    /// <summary>The first of the named metas that says something (property, name or itemprop; case does not matter).</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_metas.TryGetValue(name, out var values))
            {
                return values[0];
            }
        }

        return null;
    }

    /// <summary>Where the heading that shows the title stands, else the first heading of the first level; null where there is none.</summary>
    public int? PlaceOf(string? title)
    {
        var letters = PlainText.Letters(title);
        foreach (var (element, order) in Headings)
        {
            if (letters.Length > 0 && element.TextContent.Length < (2 * title!.Length) + 100 && PlainText.Letters(element.TextContent) == letters)
            {
                return order;
            }
        }

        return Headings.Where(static h => h.Element.LocalName == "h1").Select(static h => (int?)h.Order).FirstOrDefault();
    }

    /// <summary>How far an element stands from the title, in elements; what stands above it counts as farther than what stands below.</summary>
    public static double Distance(int order, int? heading) => heading is not { } at ? order : order > at ? order - at : 10 + (2.0 * (at - order));

    public IReadOnlyList<string> Metas(string name) => _metas.TryGetValue(name, out var values) ? values : [];

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                TakeMeta(element);
                return;
            case "title":
                DocumentTitle ??= Trimmed(element.TextContent);
                return;
            case "base":
                BaseAddress ??= element.GetAttribute("href");
                return;
            case "link":
                Add(Links, element);
                return;
            case "a" when PageAddress.Has(element.GetAttribute("rel"), "next"):
                Add(Links, element);
                break;
            case "script":
                Add(Scripts, element);
                return;
            case "h1" or "h2":
                Add(Headings, new PlacedElement(element, _seen));
                break;
        }

        if (element.Attributes.Length > 0)
        {
            TakeNamed(element);
        }
        else if (element.LocalName == "time")
        {
            Add(Dates, new PlacedElement(element, _seen));
        }
    }

    private void TakeNamed(IElement element)
    {
        if (element.HasAttribute("itemprop") || PageAddress.Has(element.GetAttribute("rel"), "author"))
        {
            Add(Marked, new PlacedElement(element, _seen));
        }

        var named = _named.Of(element);
        if (element.LocalName == "time" || named.HasFlag(NamedKind.Date))
        {
            Add(Dates, new PlacedElement(element, _seen));
        }

        if (named.HasFlag(NamedKind.Byline))
        {
            Add(Bylines, new PlacedElement(element, _seen));
        }
    }

    private void TakeMeta(IElement meta)
    {
        if (Trimmed(meta.GetAttribute("content")) is not { } content)
        {
            return;
        }

        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            foreach (var name in (meta.GetAttribute(attribute) ?? string.Empty).Split(' ', 8, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!_metas.TryGetValue(name, out var values))
                {
                    _metas[name] = values = [];
                }

                if (values.Count < 50)
                {
                    values.Add(content);
                }
            }
        }
    }

    private static void Add<T>(List<T> elements, T element)
    {
        if (elements.Count < MaximumElements)
        {
            elements.Add(element);
        }
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Collapse(text);
}
