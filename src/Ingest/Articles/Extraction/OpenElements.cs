namespace Ingest.Articles.Extraction;

/// <summary>
/// A cautious model of the HTML parser's stack of open elements: it may believe more elements open than there are, never fewer, so that its
/// limits bound the depth of the tree and the formatting elements that the parser opens again in each block.
/// </summary>
internal sealed class OpenElements
{
    private const int MaximumDepth = 200;
    private const int MaximumFormatting = 2;

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal) { "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    // Elements whose end tag may be missing: the parser closes them itself, so they cannot nest without one that is counted.
    private static readonly HashSet<string> SelfEnding = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "caption", "option", "optgroup", "rb", "rt", "rp", "rtc",
    };

    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "image", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Special = new(StringComparer.Ordinal)
    {
        "address", "applet", "article", "aside", "blockquote", "button", "center", "details", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "iframe", "main", "marquee", "menu", "nav", "object", "ol", "pre", "section", "select", "summary",
        "table", "template", "ul", "listing", "search",
    };

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _formatting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _left = new(StringComparer.Ordinal);
    private int _formattingOpen;

    /// <summary>Whether the start tag may stay; false where it would nest too deep.</summary>
    /// <param name="isPlain">Whether the tag has no attributes: then formatting says nothing that the text does not.</param>
    public bool Start(string name, bool isPlain)
    {
        if (Voids.Contains(name) || SelfEnding.Contains(name))
        {
            return true;
        }

        if (Formatting.Contains(name))
        {
            return isPlain ? LeaveOut(name) : StartFormatting(name);
        }

        if (_open.Count >= MaximumDepth)
        {
            return LeaveOut(name);
        }

        // A link closes the link before it.
        if (name != "a" || !_open.Contains(name))
        {
            _open.Add(name);
        }

        return true;
    }

    /// <summary>Whether the end tag may stay; false where it ends an element whose start tag was left out.</summary>
    public bool End(string name)
    {
        if (_left.TryGetValue(name, out var left) && left > 0)
        {
            _left[name] = left - 1;
            return false;
        }

        if (_formatting.TryGetValue(name, out var open) && open > 0)
        {
            _formatting[name] = open - 1;
            _formattingOpen--;
            return true;
        }

        if (!SelfEnding.Contains(name))
        {
            Close(name);
        }

        return true;
    }

    private bool StartFormatting(string name)
    {
        if (_formattingOpen >= MaximumFormatting)
        {
            return LeaveOut(name);
        }

        _formatting[name] = _formatting.GetValueOrDefault(name) + 1;
        _formattingOpen++;
        return true;
    }

    private bool LeaveOut(string name)
    {
        _left[name] = _left.GetValueOrDefault(name) + 1;
        return false;
    }

    private void Close(string name)
    {
        var special = Special.Contains(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name)
            {
                // Only an element of the parser's special list takes along what was left open inside it.
                _open.RemoveRange(i, special && name != "form" ? _open.Count - i : 1);
                return;
            }

            if (!special && name != "a" && Special.Contains(_open[i]))
            {
                return;
            }
        }
    }
}
