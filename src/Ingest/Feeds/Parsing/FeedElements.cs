using System.Collections.Frozen;

namespace Ingest.Feeds.Parsing;

/// <summary>What each element means for the feed as a whole; the higher number wins.</summary>
internal static class FeedElements
{
    private static readonly FrozenDictionary<string, FeedMeaning> Meanings = new Dictionary<string, FeedMeaning>(StringComparer.Ordinal)
    {
        ["title"] = static (source, feed) => feed.Title.Offer(source.Construct(), Rank(source)),
        ["link"] = ReadLink,
        ["a"] = static (source, feed) => feed.Link.Offer(source.LinkAttribute("href") ?? source.Link(), 2),
        ["description"] = ReadDescription,
        ["subtitle"] = ReadDescription,
        ["summary"] = ReadDescription,
        ["tagline"] = static (source, feed) => feed.Description.Offer(source.Construct(), 3),
        ["abstract"] = static (source, feed) => feed.Description.Offer(source.Construct(), 3),
        ["language"] = static (source, feed) => feed.Language.Offer(source.Language(), Rank(source)),
        ["pubdate"] = static (source, feed) => feed.Published.Offer(source.Time(), 3),
        ["published"] = static (source, feed) => feed.Published.Offer(source.Time(), 3),
        ["issued"] = static (source, feed) => feed.Published.Offer(source.Time(), Rank(source)),
        ["created"] = static (source, feed) => feed.Published.Offer(source.Time(), 1),
        ["updated"] = static (source, feed) => feed.Updated.Offer(source.Time(), 3),
        ["modified"] = static (source, feed) => feed.Updated.Offer(source.Time(), Rank(source)),
        ["lastbuilddate"] = static (source, feed) => feed.Updated.Offer(source.Time(), 3),
        ["lastmod"] = static (source, feed) => feed.Updated.Offer(source.Time(), 3),
        ["date"] = ReadDate,
        ["author"] = static (source, feed) => feed.Authors.Add(source.Person(), Rank(source)),
        ["creator"] = static (source, feed) => feed.Authors.Add(source.Person(), 2),
        ["managingeditor"] = static (source, feed) => feed.Authors.Add(source.Person()),
        ["image"] = FeedPictures.ReadImage,
        ["content"] = FeedPictures.ReadMedia,
        ["thumbnail"] = FeedPictures.ReadMedia,
        ["logo"] = static (source, feed) => feed.Image.Offer(source.LinkAttribute("href") ?? source.Link(), 4),
        ["icon"] = static (source, feed) => feed.Image.Offer(source.Link(), 2),
        ["category"] = static (source, feed) => CategoryElement.Read(source, feed.Categories),
        ["generator"] = ReadGenerator,
        ["ttl"] = FeedTimetable.ReadTtl,
        ["skiphours"] = FeedTimetable.ReadHours,
        ["skipdays"] = FeedTimetable.ReadDays,
        ["updateperiod"] = static (source, feed) => feed.UpdatePeriod = source.Text(),
        ["updatefrequency"] = FeedTimetable.ReadFrequency,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the start tag of the root or the channel says: xml:lang, CDF's address and time.</summary>
    public static void ReadAttributes(ElementSource source, FeedDraft feed)
    {
        var markup = source.Markup;
        feed.Language.Offer(markup.Language, 1);
        feed.Link.Offer(source.LinkAttribute("href"), 1);
        feed.Updated.Offer(source.Time(markup.Attribute("lastmod")), 1);
    }

    /// <summary>Reads the current element to its end.</summary>
    public static void Read(ElementSource source, FeedDraft feed)
    {
        if (Meanings.TryGetValue(source.Markup.Name, out var read))
        {
            read(source, feed);
        }
        else
        {
            source.Skip();
        }
    }

    private static int Rank(ElementSource source) => source.Markup.Vocabulary switch
    {
        Vocabulary.Media or Vocabulary.Itunes => 1,
        Vocabulary.DublinCore or Vocabulary.DublinTerms => 2,
        _ => 3,
    };

    private static void ReadDescription(ElementSource source, FeedDraft feed) => feed.Description.Offer(source.Construct(), Rank(source));

    private static void ReadLink(ElementSource source, FeedDraft feed)
    {
        var href = source.LinkAttribute("href");
        var rel = source.Markup.Attribute("rel")?.Trim().ToLowerInvariant();
        if (href is null)
        {
            // Of several links of a channel readers take the last.
            var link = source.Link();
            feed.Link.OfferLast(rel is null or "" or "alternate" ? link : null, 4);
            return;
        }

        switch (rel)
        {
            case null or "" when source.Markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10:
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

        source.Skip();
    }

    private static void ReadDate(ElementSource source, FeedDraft feed)
    {
        var time = source.Time();
        feed.Published.Offer(time, 2);
        feed.Updated.Offer(time, 2);
    }

    private static void ReadGenerator(ElementSource source, FeedDraft feed)
    {
        var markup = source.Markup;
        var address = markup.Attribute("uri") ?? markup.Attribute("url") ?? markup.Attribute("resource");
        var version = markup.Attribute("version")?.Trim();
        var name = source.Text();
        var numbered = string.IsNullOrEmpty(version) ? null : char.IsAsciiDigit(version[0]) ? "v" + version : version;
        feed.Generator.Offer(string.Join(' ', new[] { name, numbered, address?.Trim() }.Where(static part => !string.IsNullOrEmpty(part))) is { Length: > 0 } all ? all : null, 1);
    }
}
