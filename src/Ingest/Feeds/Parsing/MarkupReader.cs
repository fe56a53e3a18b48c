namespace Ingest.Feeds.Parsing;

/// <summary>
/// Reads XML, and what passes for it, token by token, without a tree. It never fails: what is not well-formed is repaired in the way that keeps most of
/// the document, and noted. No DTD is processed and no entity is ever expanded from one, so there is nothing to blow up. Every character is
/// looked at a bounded number of times. Every start has its end, in order: missing ends are supplied, stray ones skipped.
/// </summary>
internal sealed class MarkupReader(string text, int start, WarningList warnings)
{
    /// <summary>Deeper elements are read as if they were not there; real feeds stay under 30.</summary>
    public const int MaxDepth = 256;

    private readonly List<(int Start, int Length)> _open = new(32);
    private readonly MarkupTags _tags = new(text, warnings);
    private int _position = start;
    private int _closeTo = int.MaxValue;
    private bool _closeEmpty;

    /// <summary>The token that was read.</summary>
    public MarkupToken Token { get; private set; }

    /// <summary>Where the current token begins in the document.</summary>
    public int TokenStart { get; private set; }

    /// <summary>Where the current token ends.</summary>
    public int TokenEnd => _position;

    /// <summary>How many elements are open; a start tag's own element counts, an end tag's no longer.</summary>
    public int Depth => _open.Count;

    /// <summary>How many elements were open where the document ended; 0 while it has not, or where it ended as it should.</summary>
    public int DepthAtCut { get; private set; }

    /// <summary>Whether the document ended inside a tag.</summary>
    public bool IsTagCut { get; private set; }

    /// <summary>The qualified name of the current start or end tag.</summary>
    public ReadOnlySpan<char> Name => text.AsSpan(_nameStart, _nameLength);

    /// <summary>The characters of the current text or CDATA section, references not resolved.</summary>
    public ReadOnlySpan<char> RawText => text.AsSpan(TextStart, _textLength);

    /// <summary>Where the current text or CDATA section's characters begin in the document.</summary>
    public int TextStart { get; private set; }

    /// <summary>How many characters were looked at so far, some of them more than once; never more than a small multiple of the document's length.</summary>
    public long Looked => _looked + _tags.Looked;

    /// <summary>The attributes of the current start tag.</summary>
    public List<MarkupAttribute> Attributes => _tags.Attributes;

    private long _looked;
    private int _nameStart;
    private int _nameLength;
    private int _textLength;

    /// <summary>A piece of the document.</summary>
    public ReadOnlySpan<char> Slice(int from, int length) => text.AsSpan(from, length);

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Read()
    {
        if (_closeEmpty || _open.Count > _closeTo)
        {
            _closeEmpty = false;
            return Close();
        }

        _closeTo = int.MaxValue;
        while (_position < text.Length)
        {
            TokenStart = _position;
            if (text[_position] != '<' ? ReadText() : ReadMarkup())
            {
                return true;
            }
        }

        return ReadEnd();
    }

    /// <summary>Goes back before the current start tag and closes elements until only <paramref name="depth"/> are open.</summary>
    public void CloseDownTo(int depth)
    {
        _open.RemoveAt(_open.Count - 1);
        _position = TokenStart;
        _closeEmpty = false;
        _closeTo = depth;
    }

    private bool ReadEnd()
    {
        TokenStart = _position;
        if (_open.Count == 0)
        {
            Token = MarkupToken.None;
            return false;
        }

        if (DepthAtCut == 0)
        {
            DepthAtCut = _open.Count;
            warnings.Add("truncated", "The document ends before its last elements do.");
        }

        return Close();
    }

    private bool Close()
    {
        (_nameStart, _nameLength) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        Token = MarkupToken.End;
        return true;
    }

    private bool ReadText()
    {
        var length = text.AsSpan(_position).IndexOf('<');
        length = length < 0 ? text.Length - _position : length;
        _looked += length;
        return Take(MarkupToken.Text, _position, length, 0);
    }

    private bool Take(MarkupToken token, int textStart, int length, int closing)
    {
        (TextStart, _textLength) = (textStart, length);
        _position = textStart + length + closing;
        Token = token;
        return true;
    }

    private bool ReadMarkup()
    {
        var next = _position + 1 < text.Length ? text[_position + 1] : '\0';
        switch (next)
        {
            case '/':
                return ReadEndTag();
            case '?':
                _position = _tags.Skip(_position, "?>");
                return false;
            case '!':
                return ReadDeclaration();
            default:
                return MarkupTags.IsNameStart(next) ? ReadStartTag() : ReadStrayBracket();
        }
    }

    private bool ReadStrayBracket()
    {
        warnings.Add("not-well-formed", "A “<” stands in the text; it was read as text.");
        return Take(MarkupToken.Text, _position, 1, 0);
    }

    private bool ReadDeclaration()
    {
        var rest = text.AsSpan(_position);
        if (rest.StartsWith("<!--"))
        {
            _position = _tags.Skip(_position, "-->");
        }
        else if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            return ReadCData();
        }
        else
        {
            _position = _tags.SkipDoctype(_position);
        }

        return false;
    }

    private bool ReadCData()
    {
        var from = _position + "<![CDATA[".Length;
        var end = _tags.Find(from, "]]>");
        if (end >= 0)
        {
            return Take(MarkupToken.CData, from, end - from, "]]>".Length);
        }

        warnings.Add("not-well-formed", "A CDATA section has no end; what is in it was read as ordinary content.");
        _position = from;
        return false;
    }

    private bool ReadStartTag()
    {
        (_nameStart, _nameLength) = _tags.Name(_position + 1);
        _position = _tags.ReadAttributes(_nameStart + _nameLength, out var isEmpty, out var isCut);
        IsTagCut |= isCut;
        if (_open.Count >= MaxDepth)
        {
            warnings.Add("too-deep", "Elements are nested too deeply; the innermost were left out.");
            return false;
        }

        _open.Add((_nameStart, _nameLength));
        _closeEmpty = isEmpty;
        Token = MarkupToken.Start;
        return true;
    }

    private bool ReadEndTag()
    {
        var (nameStart, nameLength) = _tags.Name(_position + 2);
        var end = text.AsSpan(nameStart + nameLength).IndexOfAny('>', '<');
        _position = end < 0 ? text.Length : nameStart + nameLength + end + (text[nameStart + nameLength + end] == '>' ? 1 : 0);
        var name = text.AsSpan(nameStart, nameLength);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            _looked++;
            if (name.Equals(text.AsSpan(_open[i].Start, _open[i].Length), StringComparison.OrdinalIgnoreCase))
            {
                if (i != _open.Count - 1)
                {
                    warnings.Add("not-well-formed", $"Element <{text.AsSpan(_open[^1].Start, Math.Min(_open[^1].Length, 40))}> is not closed.");
                }

                _closeTo = i;
                return Close();
            }
        }

        warnings.Add("not-well-formed", $"</{name[..Math.Min(name.Length, 40)]}> closes nothing.");
        return false;
    }
}
