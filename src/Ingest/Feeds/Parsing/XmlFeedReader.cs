namespace Ingest.Feeds.Parsing;

/// <summary>Reads RSS, RDF, Atom and CDF documents in one pass. Elements mean the same wherever a format allows them, so that mixtures are understood too.</summary>
internal sealed class XmlFeedReader
{
    private readonly FeedMarkup _markup;
    private readonly WarningList _warnings;
    private readonly ElementSource _source;
    private readonly FeedDraft _feed = new();

    public XmlFeedReader(string text, int start, Uri? address, WarningList warnings)
    {
        _warnings = warnings;
        _markup = new FeedMarkup(text, start, address, warnings);
        _source = new ElementSource(_markup, warnings);
    }

    /// <summary>The addresses that a sitemap index holds; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<string> ReadIndex(int most)
    {
        var found = new List<string>();
        while (found.Count < most && _markup.Read())
        {
            if (_markup.Reader.Token == MarkupToken.Start && _markup.Name is "loc" && _source.Text() is { } address)
            {
                found.Add(address);
            }
        }

        return found;
    }

    /// <summary>The feed, or null where the root element is none of a feed; then <paramref name="root"/> names it (empty where there is no element at all).</summary>
    public FeedDraft? Read(out string root)
    {
        root = string.Empty;
        while (_markup.Read())
        {
            if (_markup.Reader.Token != MarkupToken.Start)
            {
                continue;
            }

            var name = _markup.Reader.Name;
            root = name[..Math.Min(name.Length, 60)].ToString();
            if (FeedFormat.OfRoot(_markup) is not { } format)
            {
                return null;
            }

            _feed.Format = format;
            _markup.Adopt(format.StartsWith("atom", StringComparison.Ordinal) ? Vocabulary.Atom10 : Vocabulary.Rss);
            if (_markup.Name is "entry")
            {
                ReadEntry();
            }
            else
            {
                ReadFrame();
            }

            return _feed;
        }

        return null;
    }

    // The root and the channel inside it: what belongs to the feed may stand in either.
    private void ReadFrame()
    {
        var depth = _markup.Reader.Depth;
        var depths = new Stack<int>();
        FeedElements.ReadAttributes(_source, _feed);
        while (true)
        {
            if (!_markup.NextChild(depth))
            {
                if (!depths.TryPop(out depth))
                {
                    return;
                }

                continue;
            }

            if (_markup.Vocabulary is Vocabulary.Other)
            {
                _source.Skip();
            }
            else if (_markup.Name is "channel" && depths.Count < 8)
            {
                depths.Push(depth);
                depth = _markup.Reader.Depth;
                FeedElements.ReadAttributes(_source, _feed);
            }
            else if (_markup.Name is "item" or "entry" || (_markup.Name is "url" && _feed.Format is "sitemap"))
            {
                ReadEntry();
            }
            else
            {
                FeedElements.Read(_source, _feed);
            }
        }
    }

    private void ReadEntry()
    {
        var reader = _markup.Reader;
        var depth = reader.Depth;
        var entry = new EntryDraft { ContentBase = _markup.Base };
        EntryElements.ReadAttributes(_source, entry);
        while (_markup.NextChild(depth))
        {
            if (_markup.Name is "item" or "entry" && _markup.Vocabulary is not Vocabulary.Other)
            {
                _warnings.Add("not-well-formed", "An entry was not closed before the next.");
                reader.CloseDownTo(depth - 1);
            }
            else
            {
                EntryElements.Read(_source, entry);
            }
        }

        if (reader.DepthAtCut > depth || (reader.DepthAtCut > 0 && reader.IsTagCut))
        {
            _warnings.Add("truncated-entry", "The document ends in the middle of an entry; that entry was left out.");
            return;
        }

        _feed.Entries.Add(entry);
    }
}
