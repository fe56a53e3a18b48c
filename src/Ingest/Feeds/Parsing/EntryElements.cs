namespace Ingest.Feeds.Parsing;

/// <summary>What each element means in an entry: one line an element, the format's own elements before those of extensions (the higher number wins).</summary>
internal sealed class EntryElements
{
    private readonly ElementSource _source;
    private readonly EntryExtensions _extensions;
    private readonly Dictionary<string, Action<EntryDraft>> _meanings;

    public EntryElements(ElementSource source)
    {
        _source = source;
        _extensions = new EntryExtensions(source);
        var meanings = new Dictionary<string, Action<EntryDraft>>(StringComparer.Ordinal)
        {
            ["title"] = entry => entry.Title.Offer(source.Construct(), Rank(source.Markup.Vocabulary)),
            ["link"] = ReadLink,
            ["origlink"] = entry => entry.Url.Offer(source.Link(), 5),
            ["loc"] = entry => entry.Url.Offer(source.Link(), 4),
            ["a"] = entry => entry.Url.Offer(source.LinkAttribute("href") ?? source.Link(), 2),
            ["id"] = entry => entry.Id.Offer(source.Name(), 3),
            ["guid"] = ReadGuid,
            ["summary"] = ReadSummary,
            ["subtitle"] = entry => entry.Description.Offer(source.Construct(), 1),
            ["description"] = entry => entry.Description.Offer(ReadBody(entry), Rank(source.Markup.Vocabulary)),
            ["abstract"] = entry => entry.Description.Offer(ReadBody(entry), 3),
            ["content"] = ReadContent,
            ["encoded"] = entry => entry.Content.Offer(ReadBody(entry), 4),
            ["body"] = entry => entry.Content.Offer(ReadBody(entry), 2),
            ["fullitem"] = entry => entry.Content.Offer(ReadBody(entry), 2),
            ["pubdate"] = entry => entry.Published.Offer(source.Time(), 3),
            ["pub_date"] = entry => entry.Published.Offer(source.Time(), 3),
            ["publication_date"] = entry => entry.Published.Offer(source.Time(), 3),
            ["published"] = entry => entry.Published.Offer(source.Time(), 4),
            ["issued"] = entry => entry.Published.Offer(source.Time(), Rank(source.Markup.Vocabulary)),
            ["created"] = entry => entry.Published.Offer(source.Time(), 1),
            ["updated"] = entry => entry.Updated.Offer(source.Time(), 3),
            ["modified"] = entry => entry.Updated.Offer(source.Time(), Rank(source.Markup.Vocabulary)),
            ["lastmod"] = entry => entry.Updated.Offer(source.Time(), 3),
            ["date"] = ReadDate,
            ["author"] = entry => entry.Authors.Add(source.Person(), Rank(source.Markup.Vocabulary)),
            ["creator"] = entry => entry.Authors.Add(source.Person(), 3),
            ["category"] = entry => CategoryElement.Read(source, entry.Categories),
            ["subject"] = entry => entry.Categories.Add(source.Text()),
            ["tags"] = entry => CategoryElement.AddList(entry.Categories, source.Text()),
            ["keywords"] = entry => CategoryElement.AddList(entry.Categories, source.Text()),
            ["language"] = entry => entry.Language.Offer(source.Language(), 2),
        };
        _extensions.AddTo(meanings, Read);
        _meanings = meanings;
    }

    /// <summary>What the entry's own start tag says: RDF's about, CDF's address and time, xml:lang.</summary>
    public void ReadAttributes(EntryDraft entry)
    {
        var markup = _source.Markup;
        entry.Language.Offer(markup.Language, 1);
        if (markup.Reader.Attributes.Count > 0)
        {
            entry.Id.Offer(_source.NameAttribute("about"), 2);
            entry.Url.Offer(_source.LinkAttribute("href"), 1);
            entry.Updated.Offer(_source.Time(markup.Attribute("lastmod")), 1);
        }
    }

    /// <summary>Reads the current element to its end.</summary>
    public void Read(EntryDraft entry)
    {
        if (_source.Markup.Vocabulary is not Vocabulary.Other && _meanings.TryGetValue(_source.Markup.Name, out var read))
        {
            read(entry);
        }
        else
        {
            _source.Skip();
        }
    }

    private static int Rank(Vocabulary vocabulary) => vocabulary switch
    {
        Vocabulary.Media or Vocabulary.Itunes => 1,
        Vocabulary.DublinCore or Vocabulary.DublinTerms => 2,
        _ => 3,
    };

    private TextConstruct? ReadBody(EntryDraft entry)
    {
        entry.ContentBase = _source.Markup.Base ?? entry.ContentBase;
        return _source.Body();
    }

    private void ReadSummary(EntryDraft entry)
    {
        if (_source.Markup.Vocabulary is Vocabulary.Itunes)
        {
            entry.Description.Offer(_source.Construct(), 2);
        }
        else
        {
            entry.Summary.Offer(ReadBody(entry), 3);
        }
    }

    private void ReadLink(EntryDraft entry)
    {
        var markup = _source.Markup;
        var href = _source.LinkAttribute("href");
        var rel = markup.Attribute("rel")?.Trim().ToLowerInvariant();
        var isAlternate = rel is null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate";
        if (href is null)
        {
            // Of several links in an item readers take the last.
            entry.Url.OfferLast(isAlternate && markup.Vocabulary is not Vocabulary.Media ? _source.Link() : Skipped(), 4);
            return;
        }

        switch (rel)
        {
            case var _ when isAlternate && markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10:
                entry.Url.OfferLast(href, 4);
                break;
            case var _ when isAlternate:
                entry.Url.Offer(href, 3);
                break;
            case "enclosure" or "http://www.iana.org/assignments/relation/enclosure":
                entry.AddEnclosure(href, markup.Attribute("type"), markup.Attribute("length"));
                break;
        }

        _source.Skip();
    }

    private string? Skipped()
    {
        _source.Skip();
        return null;
    }

    private void ReadGuid(EntryDraft entry)
    {
        var isLink = !string.Equals(_source.Markup.Attribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        var address = _source.Markup.Base;
        var guid = _source.Text();
        entry.Id.Offer(guid, 3);
        if (isLink && guid is not null && (Links.HasScheme(guid) || guid[0] == '/'))
        {
            entry.Url.Offer(Links.Resolve(guid, address), 2);
        }
    }

    private void ReadContent(EntryDraft entry)
    {
        if (_source.Markup.Vocabulary is Vocabulary.Media)
        {
            _extensions.ReadFile(entry, Read);
            return;
        }

        entry.Content.Offer(ReadBody(entry), 3);
    }

    private void ReadDate(EntryDraft entry)
    {
        var time = _source.Time();
        entry.Published.Offer(time, 2);
        entry.Updated.Offer(time, 2);
    }
}
