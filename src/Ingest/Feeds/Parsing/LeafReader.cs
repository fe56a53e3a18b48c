using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads the whole content of one element.</summary>
internal sealed class LeafReader(FeedMarkup markup, WarningList warnings)
{
    private readonly StringBuilder _builder = new();
    private readonly List<(int Start, int Length, bool IsCData)> _pieces = [];
    private bool _hasElements;
    private bool _needsRewriting;

    /// <summary>Reads to the end of the current element. The start of an RSS item inside it ends it as well: then its own end was forgotten. White space at the ends of the text is taken off.</summary>
    public Leaf Read()
    {
        _pieces.Clear();
        (_hasElements, _needsRewriting) = (false, false);
        var start = markup.Reader.TokenEnd;
        Walk(isKept: true);
        var text = Text();
        if (!_hasElements)
        {
            return new Leaf(text, null);
        }

        var inner = markup.Reader.Slice(start, Math.Max(0, markup.Reader.TokenStart - start)).ToString();
        return new Leaf(text, _needsRewriting ? MarkupRewriter.ToHtml(inner) : inner);
    }

    /// <summary>As <see cref="Read"/>, but keeps nothing.</summary>
    public void Skip() => Walk(isKept: false);

    private void Walk(bool isKept)
    {
        var reader = markup.Reader;
        var outer = reader.Depth - 1;
        while (markup.Read())
        {
            switch (reader.Token)
            {
                case MarkupToken.End when reader.Depth <= outer:
                    return;
                case MarkupToken.Start when markup.Name is "item" && markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10:
                    warnings.Add("not-well-formed", "An element was not closed before the next item.");
                    reader.CloseDownTo(outer);
                    break;
                case MarkupToken.Start:
                    _hasElements = true;
                    _needsRewriting |= reader.Attributes.Count > 0 || reader.Name.Contains(':');
                    break;
                case MarkupToken.Text or MarkupToken.CData when isKept:
                    _pieces.Add((reader.TextStart, reader.RawText.Length, reader.Token == MarkupToken.CData));
                    _needsRewriting |= reader.Token == MarkupToken.CData;
                    break;
            }
        }
    }

    // Nearly all elements hold one piece, which is copied out of the document once.
    private string Text()
    {
        if (_pieces.Count == 1)
        {
            var raw = Piece(_pieces[0]);
            return _pieces[0].IsCData ? raw.Trim().ToString() : References.Resolve(raw.Trim(), warnings).Trim();
        }

        _builder.Clear();
        foreach (var piece in _pieces)
        {
            if (piece.IsCData)
            {
                _builder.Append(Piece(piece));
            }
            else
            {
                References.ResolveInto(_builder, Piece(piece), warnings);
            }
        }

        return _builder.ToString().Trim();
    }

    private ReadOnlySpan<char> Piece((int Start, int Length, bool IsCData) piece) => markup.Reader.Slice(piece.Start, piece.Length);
}
