using AngleSharp.Dom;

namespace Ingest.Articles.Extraction;

/// <summary>Walks a page's tree once, without recursion, and leaves its block-level elements and their blocks of text in document order.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "audio", "video", "map", "select", "button",
        "input", "textarea", "datalist", "dialog", "rt", "rp", "img", "picture", "link", "meta",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "html",
    };

    private readonly List<Frame> _stack = [];
    private readonly BlockBuffer _buffer = new();
    private readonly ElementMarks _marks = new();
    private readonly List<PageElement> _elements = [];
    private readonly List<TextBlock> _blocks = [];
    private PageElement _owner;
    private int _links;
    private int _preformatted;

    private BlockReader(IElement root)
    {
        _owner = new PageElement(root.LocalName, null, ElementRole.None, 0);
        _elements.Add(_owner);
    }

    public static PageBlocks Read(IElement root)
    {
        var reader = new BlockReader(root);
        reader.Walk(root);
        reader.Flush();
        reader._elements[0].EndBlock = reader._blocks.Count;
        return new PageBlocks(reader._elements, reader._blocks);
    }

    private void Walk(IElement root)
    {
        _stack.Add(new Frame(root, _owner, IsLink: false, IsPreformatted: false, IsBlock: false));
        while (_stack.Count > 0)
        {
            var frame = _stack[^1];
            var children = frame.Element.ChildNodes;
            if (frame.Next >= children.Length)
            {
                Leave(frame);
                continue;
            }

            var child = children[frame.Next++];
            if (child is IText text)
            {
                _buffer.Append(text.Data, _links > 0, _preformatted > 0);
            }
            else if (child is IElement element)
            {
                Enter(element, frame);
            }
        }
    }

    private void Enter(IElement element, Frame parent)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            LineBreak();
            return;
        }

        if (Unread.Contains(name))
        {
            return;
        }

        var role = _marks.RoleOf(element, name);
        if (role == ElementRole.Hidden)
        {
            return;
        }

        var isCell = name is "td" or "th" && parent.IsDataRow;
        if (isCell)
        {
            _buffer.Separate();
        }

        var isBlock = !isCell && (Blocks.Contains(name) || role is not ElementRole.None);
        if (isBlock)
        {
            Flush();
            _owner = new PageElement(name, _owner, role, _blocks.Count);
            _elements.Add(_owner);
        }

        var frame = new Frame(element, _owner, name == "a" && element.HasAttribute("href"), name is "pre" or "listing", isBlock) { IsDataRow = name == "tr" && IsDataRow(element) };
        _links += frame.IsLink ? 1 : 0;
        _preformatted += frame.IsPreformatted ? 1 : 0;
        _stack.Add(frame);
    }

    private void Leave(Frame frame)
    {
        _stack.RemoveAt(_stack.Count - 1);
        _links -= frame.IsLink ? 1 : 0;
        if (frame.IsBlock)
        {
            Flush();
            _owner.EndBlock = _blocks.Count;
            _owner = _owner.Parent!;
        }

        _preformatted -= frame.IsPreformatted ? 1 : 0;
    }

    private void LineBreak()
    {
        if (_buffer.EndsWithBreak && _preformatted == 0)
        {
            Flush();
        }
        else
        {
            _buffer.Break();
        }
    }

    private void Flush()
    {
        if (_buffer.IsEmpty)
        {
            _buffer.Clear();
            return;
        }

        _blocks.Add(_buffer.Take(_owner, KindOf(_owner)));
    }

    private BlockKind KindOf(PageElement owner)
    {
        if (_preformatted > 0)
        {
            return BlockKind.Preformatted;
        }

        // The nearest element that says something; a paragraph in a list item is part of the list.
        for (var (e, steps) = (owner, 0); e is not null && steps < 4; e = e.Parent, steps++)
        {
            switch (e.Name)
            {
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return BlockKind.Heading;
                case "li" or "dd" or "dt":
                    return BlockKind.ListItem;
                case "blockquote":
                    return BlockKind.Quote;
                case "tr" when steps == 0:
                    return BlockKind.Row;
            }
        }

        return BlockKind.Paragraph;
    }

    private static bool IsDataRow(IElement row)
    {
        foreach (var cell in row.Children)
        {
            var parts = cell.ChildNodes;
            var breaks = 0;
            for (var i = 0; i < parts.Length && i < 20; i++)
            {
                var name = (parts[i] as IElement)?.LocalName;
                breaks += name == "br" ? 1 : 0;
                if (breaks > 2 || (name is not null && Blocks.Contains(name)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private sealed record Frame(IElement Element, PageElement Owner, bool IsLink, bool IsPreformatted, bool IsBlock)
    {
        public int Next { get; set; }

        public bool IsDataRow { get; init; }
    }
}
