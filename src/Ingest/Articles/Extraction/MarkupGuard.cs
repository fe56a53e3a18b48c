using System.Text;

namespace Ingest.Articles.Extraction;

/// <summary>
/// Prepares markup for the parser: leaves out what no reader sees (scripts but JSON-LD, styles, comments, drawings) and tags that nest deeper
/// than any page has reason to, so that parsing stays linear and its tree shallow whatever is sent. Text is never left out for its depth.
/// </summary>
internal sealed class MarkupGuard
{
    private const int MaximumAttributes = 400;
    private const int MaximumName = 64;

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal) { "script", "style", "svg", "noscript", "iframe", "textarea", "noembed", "noframes", "xmp", "canvas", "select", "object" };

    private readonly string _html;
    private readonly StringBuilder _kept;
    private readonly OpenElements _open = new();
    private readonly HashSet<string> _unended = new(StringComparer.Ordinal);
    private int _copied;

    private MarkupGuard(string html)
    {
        _html = html;
        _kept = new StringBuilder(Math.Min(html.Length, 1 << 20));
    }

    public static string Limit(string html)
    {
        var guard = new MarkupGuard(html);
        guard.Run();
        return guard._kept.ToString();
    }

    private void Run()
    {
        var at = _html.IndexOf('<', StringComparison.Ordinal);
        while (at >= 0 && at + 1 < _html.Length)
        {
            var next = _html[at + 1];
            at = next switch
            {
                '!' or '?' => Comment(at),
                '/' => End(at),
                _ when char.IsAsciiLetter(next) => Start(at),
                _ => at + 1,
            };
            at = at >= _html.Length ? -1 : _html.IndexOf('<', at);
        }

        if (_copied < _html.Length)
        {
            _kept.Append(_html.AsSpan(_copied));
        }
    }

    private int Comment(int at)
    {
        var end = MarkupScan.CommentEnd(_html, at);
        if (!_html.AsSpan(at + 2).StartsWith("doctype", StringComparison.OrdinalIgnoreCase))
        {
            LeaveOut(at, end);
        }

        return end;
    }

    private int End(int at)
    {
        var nameEnd = MarkupScan.NameEnd(_html, at + 2);
        var end = MarkupScan.TagEnd(_html, nameEnd, out var attributes);
        if (end < 0)
        {
            return LeaveOut(at, _html.Length);
        }

        // "</>" and "</ x>" are comments to the parser.
        var name = Name(at + 2, nameEnd);
        if (name.Length == 0 || attributes > MaximumAttributes || !_open.End(name))
        {
            LeaveOut(at, end);
        }

        return end;
    }

    private int Start(int at)
    {
        var nameEnd = MarkupScan.NameEnd(_html, at + 1);
        var end = MarkupScan.TagEnd(_html, nameEnd, out var attributes);
        if (end < 0)
        {
            return LeaveOut(at, _html.Length);
        }

        var name = Name(at + 1, nameEnd);
        if (Dropped.Contains(name))
        {
            return WithoutContent(at, end, name);
        }

        if (name == "title")
        {
            var close = RawTextEnd(end, name);
            return close < 0 ? LeaveOut(at, end) : close;
        }

        if (name is "plaintext" or "frameset" || attributes > MaximumAttributes || name.Length > MaximumName || !_open.Start(name, attributes == 0))
        {
            LeaveOut(at, end);
        }

        return end;
    }

    private int WithoutContent(int at, int end, string name)
    {
        var close = _html[end - 2] == '/' && name == "svg" ? -1 : RawTextEnd(end, name);
        if (close < 0)
        {
            return LeaveOut(at, name is "script" or "style" ? _html.Length : end);
        }

        var closeEnd = MarkupScan.TagEnd(_html, close + 2 + name.Length, out _);
        closeEnd = closeEnd < 0 ? _html.Length : closeEnd;
        var isData = name == "script" && _html.AsSpan(at, end - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        return isData ? closeEnd : LeaveOut(at, closeEnd);
    }

    private int RawTextEnd(int at, string name)
    {
        if (_unended.Contains(name))
        {
            return -1;
        }

        var close = MarkupScan.RawTextEnd(_html, at, name);
        if (close < 0)
        {
            _unended.Add(name); // nor will a later one end; asking for each would be quadratic
        }

        return close;
    }

    private int LeaveOut(int start, int end)
    {
        _kept.Append(_html.AsSpan(_copied, start - _copied));
        _copied = end;
        return end;
    }

    private string Name(int start, int end)
    {
        var name = _html.AsSpan(start, Math.Min(end - start, MaximumName + 1));
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return TagNames.Of(lower);
    }
}
