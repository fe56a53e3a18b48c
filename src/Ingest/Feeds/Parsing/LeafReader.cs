using System.Text;

namespace Ingest.Feeds.Parsing;

/// <summary>Reads the whole content of one element.</summary>
internal sealed class LeafReader(FeedMarkup markup, WarningList warnings)
{
    private readonly StringBuilder _builder = new();

    /// <summary>Reads to the end of the current element. The start of an RSS item inside it ends it as well: then its own end was forgotten.</summary>
    public Leaf Read()
    {
        var reader = markup.Reader;
        var outer = reader.Depth - 1;
        var start = reader.TokenEnd;
        var content = new Content();
        _builder.Clear();
        while (markup.Read())
        {
            switch (reader.Token)
            {
                case MarkupToken.End when reader.Depth <= outer:
                    return Finish(content, start, reader.TokenStart);
                case MarkupToken.Start when markup.Name is "item" && markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10:
                    warnings.Add("not-well-formed", "An element was not closed before the next item.");
                    reader.CloseDownTo(outer);
                    break;
                case MarkupToken.Start:
                    content = content with { HasElements = true, NeedsRewriting = content.NeedsRewriting || reader.Name.Contains(':') || reader.Attributes.Count > 0 };
                    break;
                case MarkupToken.Text or MarkupToken.CData:
                    content = Add(content, reader);
                    break;
            }
        }

        return Finish(content, start, reader.TokenStart);
    }

    private Content Add(Content content, MarkupReader reader)
    {
        var isCData = reader.Token == MarkupToken.CData;
        if (content.Pieces == 1)
        {
            _builder.Append(content.First);
        }

        if (content.Pieces > 0 && isCData)
        {
            _builder.Append(reader.RawText);
        }
        else if (content.Pieces > 0)
        {
            References.ResolveInto(_builder, reader.RawText, warnings);
        }
        else
        {
            content = content with { First = isCData ? reader.RawText.ToString() : References.Resolve(reader.RawText, warnings) };
        }

        return content with { Pieces = content.Pieces + 1, HasCData = content.HasCData || isCData };
    }

    private Leaf Finish(Content content, int start, int end)
    {
        var text = content.Pieces > 1 ? _builder.ToString() : content.First ?? string.Empty;
        if (!content.HasElements)
        {
            return new Leaf(text, null);
        }

        var inner = markup.Reader.Slice(start, Math.Max(0, end - start)).ToString();
        return new Leaf(text, content.NeedsRewriting || content.HasCData ? MarkupRewriter.ToHtml(inner) : inner);
    }

    private readonly record struct Content(string? First, int Pieces, bool HasElements, bool HasCData, bool NeedsRewriting);
}
