using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>What each element means for the feed as a whole; the higher number wins.</summary>
internal sealed class FeedElements
{
    private readonly ElementSource _source;
    private readonly Dictionary<string, Action<FeedDraft>> _meanings;

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
            ["language"] = feed => feed.Language.Offer(source.Language(), Rank(source.Markup.Vocabulary)),
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
            ["content"] = ReadMedia,
            ["thumbnail"] = ReadMedia,
            ["category"] = feed => CategoryElement.Read(source, feed.Categories),
            ["logo"] = feed => feed.Image.Offer(source.LinkAttribute("href") ?? source.Link(), 4),
            ["icon"] = feed => feed.Image.Offer(source.Link(), 2),
            ["generator"] = ReadGenerator,
            ["ttl"] = ReadTtl,
            ["skiphours"] = feed => ReadSkip("hour", text => AddHour(feed, text)),
            ["skipdays"] = feed => ReadSkip("day", text => AddDay(feed, text)),
            ["updateperiod"] = feed => feed.UpdatePeriod = source.Text(),
            ["updatefrequency"] = feed => feed.UpdateFrequency = Number(source.Text()) ?? 1,
        };
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

    /// <summary>The current element's text.</summary>
    public string? Text() => _source.Text();

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
            // Of several links of a channel readers take the last.
            var link = _source.Link();
            feed.Link.OfferLast(rel is null or "" or "alternate" ? link : null, 4);
            return;
        }

        switch (rel)
        {
            case null or "" when _source.Markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10:
                feed.Link.OfferLast(href, 4);
                break;
            case null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate":
                feed.Link.Offer(href, 3);
                break;
            case "hub":
                feed.Hub.Offer(href, 1);
                break;
            case "self":
                feed.Self.Offer(href, 1);
                break;
            case "image":
                feed.Image.Offer(href, 1);
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
        feed.Image.Offer(_source.LinkAttribute("href") ?? _source.LinkAttribute("url") ?? _source.LinkAttribute("resource"), 1);
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
        var markup = _source.Markup;
        var address = markup.Attribute("uri") ?? markup.Attribute("url") ?? markup.Attribute("resource");
        var version = markup.Attribute("version")?.Trim();
        var name = _source.Text();
        var numbered = string.IsNullOrEmpty(version) ? null : char.IsAsciiDigit(version[0]) ? "v" + version : version;
        feed.Generator.Offer(string.Join(' ', new[] { name, numbered, address?.Trim() }.Where(static part => !string.IsNullOrEmpty(part))) is { Length: > 0 } all ? all : null, 1);
    }

    private void ReadMedia(FeedDraft feed)
    {
        var markup = _source.Markup;
        var isPicture = markup.Vocabulary is Vocabulary.Media
            && (markup.Name is "thumbnail" || markup.Attribute("medium") is "image" || markup.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true);
        feed.Image.Offer(isPicture ? _source.LinkAttribute("url") : null, 1);
        _source.Skip();
    }

    private void ReadSkip(string name, Action<string?> add)
    {
        var depth = _source.Markup.Reader.Depth;
        while (_source.Markup.NextChild(depth))
        {
            if (string.Equals(_source.Markup.Name, name, StringComparison.Ordinal))
            {
                add(_source.Text());
            }
            else
            {
                _source.Skip();
            }
        }
    }

    // RSS 0.91 counted hours from 1 to 24.
    private static void AddHour(FeedDraft feed, string? text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 0 and <= 24)
        {
            feed.SkipHours.Add(hour % 24);
        }
    }

    private static void AddDay(FeedDraft feed, string? text)
    {
        if (text is { Length: > 3 } && char.IsAsciiLetter(text[0]) && Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var day))
        {
            feed.SkipDays.Add(day);
        }
    }

    private void ReadTtl(FeedDraft feed) => feed.TtlMinutes ??= Number(_source.Text());
}
