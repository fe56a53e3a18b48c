using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>What a page's head and marked-up elements say, gathered in one walk over the tree.</summary>
internal sealed class PageMetadata
{
    private const int MaximumElements = 2000;
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);

    private PageMetadata()
    {
    }

    public string? DocumentTitle { get; private set; }

    public string? BaseAddress { get; private set; }

    public List<IElement> Links { get; } = [];

    public List<IElement> Times { get; } = [];

    public List<IElement> Headings { get; } = [];

    public List<IElement> Scripts { get; } = [];

    /// <summary>Elements with an <c>itemprop</c>, and links with <c>rel=author</c>.</summary>
    public List<IElement> Marked { get; } = [];

    /// <summary>Elements with a class or id, for bylines and dates that are only named.</summary>
    public List<IElement> Named { get; } = [];

    public bool HasPasswordField { get; private set; }

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
            case "script":
                Add(Scripts, element);
                return;
            case "time":
                Add(Times, element);
                break;
            case "h1" or "h2":
                Add(Headings, element);
                break;
            case "input":
                HasPasswordField |= element.GetAttribute("type") == "password";
                break;
        }

        if (element.HasAttribute("itemprop") || element.GetAttribute("rel") is "author")
        {
            Add(Marked, element);
        }
        else if (element.HasAttribute("class") || element.HasAttribute("id"))
        {
            Add(Named, element);
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

    private static void Add(List<IElement> elements, IElement element)
    {
        if (elements.Count < MaximumElements)
        {
            elements.Add(element);
        }
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Collapse(text);
}
