using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>What each element means for the feed as a whole; the higher number wins.</summary>
internal sealed class FeedElements
{
    private readonly ElementSource _source;
    private readonly FrozenDictionary<string, Action<FeedDraft>> _meanings;

    public FeedElements(ElementSource source)
    {
        _source = source;
        _meanings = new Dictionary<string, Action<FeedDraft>>(StringComparer.Ordinal)
        {
            ["title"] = feed => feed.Title.Offer(source.Construct(), Rank(source.Markup.Vocabulary)),
            ["link"] = ReadLink,
            ["a"] = feed => feed.Link.Offer(source.LinkAttribute("href") ?? source.Link(), 2),
            ["description"] = feed => feed.Description.Offer(source.Construct(), Rank(source.Markup.Vocabulary)),
            ["subtitle"] = feed => feed.Description.Offer(source.Construct(), Rank(source.Markup.Vocabulary)),
            ["tagline"] = feed => feed.Description.Offer(source.Construct(), 3),
            ["abstract"] = feed => feed.Description.Offer(source.Construct(), 3),
            ["summary"] = feed => feed.Description.Offer(source.Construct(), Rank(source.Markup.Vocabulary)),
            ["language"] = feed => feed.Language.Offer(source.Text(), Rank(source.Markup.Vocabulary)),
            ["pubdate"] = feed => feed.Published.Offer(source.Time(), 3),
            ["published"] = feed => feed.Published.Offer(source.Time(), 3),
            ["issued"] = feed => feed.Published.Offer(source.Time(), Rank(source.Markup.Vocabulary)),
            ["created"] = feed => feed.Published.Offer(source.Time(), 1),
            ["updated"] = feed => feed.Updated.Offer(source.Time(), 3),
            ["modified"] = feed => feed.Updated.Offer(source.Time(), Rank(source.Markup.Vocabulary)),
            ["lastbuilddate"] = feed => feed.Updated.Offer(source.Time(), 3),
            ["lastmod"] = feed => feed.Updated.Offer(source.Time(), 3),
            ["date"] = ReadDate,
            ["author"] = feed => feed.Authors.Add(source.Person(), Rank(source.Markup.Vocabulary)),
            ["creator"] = feed => feed.Authors.Add(source.Person(), 2),
            ["managingeditor"] = feed => feed.Authors.Add(source.Person()),
            ["image"] = ReadImage,
            ["logo"] = feed => feed.Image.Offer(source.LinkAttribute("href") ?? source.Link(), 4),
            ["icon"] = feed => feed.Image.Offer(source.Link(), 2),
            ["generator"] = ReadGenerator,
            ["ttl"] = ReadTtl,
            ["updateperiod"] = feed => feed.UpdatePeriod = source.Text(),
            ["updatefrequency"] = feed => feed.UpdateFrequency = Number(source.Text()) ?? 1,
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What the start tag of the root or the channel says: xml:lang, CDF's address and time.</summary>
    public void ReadAttributes(FeedDraft feed)
    {
        var markup = _source.Markup;
        feed.Language.Offer(markup.Language, 1);
        feed.Link.Offer(_source.LinkAttribute("href"), 1);
        feed.Updated.Offer(_source.Time(markup.Attribute("lastmod")), 1);
    }

    /// <summary>Reads the current element to its end.</summary>
    public void Read(FeedDraft feed)
    {
        if (_meanings.TryGetValue(_source.Markup.Name, out var read))
        {
            read(feed);
        }
        else
        {
            _source.Skip();
        }
    }

    /// <summary>Leaves the current element out.</summary>
    public void Skip() => _source.Skip();

    private static int Rank(Vocabulary vocabulary) => vocabulary switch
    {
        Vocabulary.Media or Vocabulary.Itunes => 1,
        Vocabulary.DublinCore or Vocabulary.DublinTerms => 2,
        _ => 3,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private void ReadLink(FeedDraft feed)
    {
        var href = _source.LinkAttribute("href");
        var rel = _source.Markup.Attribute("rel")?.Trim().ToLowerInvariant();
        if (href is null)
        {
            var link = _source.Link();
            feed.Link.Offer(rel is null or "" or "alternate" ? link : null, 4);
            return;
        }

        switch (rel)
        {
            case null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate":
                feed.Link.Offer(href, 3);
                break;
            case "hub":
                feed.Hub.Offer(href, 1);
                break;
            case "self":
                feed.Self.Offer(href, 1);
                break;
        }

        _source.Skip();
    }

    private void ReadDate(FeedDraft feed)
    {
        var time = _source.Time();
        feed.Published.Offer(time, 2);
        feed.Updated.Offer(time, 2);
    }

    private void ReadImage(FeedDraft feed)
    {
        var markup = _source.Markup;
        var depth = markup.Reader.Depth;
        feed.Image.Offer(_source.LinkAttribute("href") ?? _source.LinkAttribute("resource"), 1);
        while (markup.NextChild(depth))
        {
            if (markup.Name is "item" && markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10)
            {
                markup.Reader.CloseDownTo(depth - 1);
            }
            else if (markup.Name is "url" && markup.Vocabulary is not Vocabulary.Other)
            {
                feed.Image.Offer(_source.Link(), 3);
            }
            else
            {
                _source.Skip();
            }
        }
    }

    private void ReadGenerator(FeedDraft feed)
    {
        var address = _source.Markup.Attribute("uri") ?? _source.Markup.Attribute("url") ?? _source.Markup.Attribute("resource");
        feed.Generator.Offer(_source.Text() ?? address, 1);
    }

    private void ReadTtl(FeedDraft feed) => feed.TtlMinutes ??= Number(_source.Text());
}
