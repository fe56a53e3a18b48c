using System.Collections.Frozen;

namespace Ingest.Feeds.Parsing;

/// <summary>What each element means in an entry: one line an element, the format's own elements before those of extensions (the higher number wins).</summary>
internal static class EntryElements
{
    private static readonly FrozenDictionary<string, EntryMeaning> Meanings = new Dictionary<string, EntryMeaning>(EntryExtensions.Meanings, StringComparer.Ordinal)
    {
        ["title"] = static (source, entry) => entry.Title.Offer(source.Construct(), Rank(source)),
        ["link"] = ReadLink,
        ["origlink"] = static (source, entry) => entry.Url.Offer(source.Link(), 5),
        ["loc"] = static (source, entry) => entry.Url.Offer(source.Link(), 4),
        ["a"] = static (source, entry) => entry.Url.Offer(source.LinkAttribute("href") ?? source.Link(), 2),
        ["id"] = static (source, entry) => entry.Id.Offer(source.Name(), 3),
        ["guid"] = ReadGuid,
        ["summary"] = ReadSummary,
        ["subtitle"] = static (source, entry) => entry.Description.Offer(source.Construct(), 1),
        ["description"] = static (source, entry) => entry.Description.Offer(ReadBody(source, entry), Rank(source)),
        ["abstract"] = static (source, entry) => entry.Description.Offer(ReadBody(source, entry), 3),
        ["content"] = ReadContent,
        ["encoded"] = static (source, entry) => entry.Content.Offer(ReadBody(source, entry), 4),
        ["body"] = static (source, entry) => entry.Content.Offer(ReadBody(source, entry), 2),
        ["fullitem"] = static (source, entry) => entry.Content.Offer(ReadBody(source, entry), 2),
        ["pubdate"] = static (source, entry) => entry.Published.Offer(source.Time(), 3),
        ["pub_date"] = static (source, entry) => entry.Published.Offer(source.Time(), 3),
        ["publication_date"] = static (source, entry) => entry.Published.Offer(source.Time(), 3),
        ["published"] = static (source, entry) => entry.Published.Offer(source.Time(), 4),
        ["issued"] = static (source, entry) => entry.Published.Offer(source.Time(), Rank(source)),
        ["created"] = static (source, entry) => entry.Published.Offer(source.Time(), 1),
        ["updated"] = static (source, entry) => entry.Updated.Offer(source.Time(), 3),
        ["modified"] = static (source, entry) => entry.Updated.Offer(source.Time(), Rank(source)),
        ["lastmod"] = static (source, entry) => entry.Updated.Offer(source.Time(), 3),
        ["date"] = ReadDate,
        ["author"] = static (source, entry) => entry.Authors.Add(source.Person(), Rank(source)),
        ["creator"] = static (source, entry) => entry.Authors.Add(source.Person(), 3),
        ["category"] = static (source, entry) => CategoryElement.Read(source, entry.Categories),
        ["subject"] = static (source, entry) => entry.Categories.Add(source.Text()),
        ["tags"] = static (source, entry) => CategoryElement.AddList(entry.Categories, source.Text()),
        ["keywords"] = static (source, entry) => CategoryElement.AddList(entry.Categories, source.Text()),
        ["language"] = static (source, entry) => entry.Language.Offer(source.Language(), 2),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the entry's own start tag says: RDF's about, CDF's address and time, xml:lang.</summary>
    public static void ReadAttributes(ElementSource source, EntryDraft entry)
    {
        var markup = source.Markup;
        entry.Language.Offer(markup.Language, 1);
        if (markup.Reader.Attributes.Count > 0)
        {
            entry.Id.Offer(source.NameAttribute("about"), 2);
            entry.Url.Offer(source.LinkAttribute("href"), 1);
            entry.Updated.Offer(source.Time(markup.Attribute("lastmod")), 1);
        }
    }

    /// <summary>Reads the current element to its end.</summary>
    public static void Read(ElementSource source, EntryDraft entry)
    {
        if (source.Markup.Vocabulary is not Vocabulary.Other && Meanings.TryGetValue(source.Markup.Name, out var read))
        {
            read(source, entry);
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

    private static TextConstruct? ReadBody(ElementSource source, EntryDraft entry)
    {
        entry.ContentBase = source.Markup.Base ?? entry.ContentBase;
        return source.Body();
    }

    private static void ReadSummary(ElementSource source, EntryDraft entry)
    {
        if (source.Markup.Vocabulary is Vocabulary.Itunes)
        {
            entry.Description.Offer(source.Construct(), 2);
        }
        else
        {
            entry.Summary.Offer(ReadBody(source, entry), 3);
        }
    }

    private static void ReadLink(ElementSource source, EntryDraft entry)
    {
        var markup = source.Markup;
        var href = source.LinkAttribute("href");
        var rel = markup.Attribute("rel")?.Trim().ToLowerInvariant();
        var isAlternate = rel is null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate";
        if (href is null)
        {
            // Of several links in an item readers take the last.
            entry.Url.OfferLast(isAlternate && markup.Vocabulary is not Vocabulary.Media ? source.Link() : Skipped(source), 4);
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

        source.Skip();
    }

    private static string? Skipped(ElementSource source)
    {
        source.Skip();
        return null;
    }

    private static void ReadGuid(ElementSource source, EntryDraft entry)
    {
        var isLink = !string.Equals(source.Markup.Attribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        var address = source.Markup.Base;
        var guid = source.Text();
        entry.Id.Offer(guid, 3);
        if (isLink && guid is not null && (Links.HasScheme(guid) || guid[0] == '/'))
        {
            entry.Url.Offer(Links.Resolve(guid, address), 2);
        }
    }

    private static void ReadContent(ElementSource source, EntryDraft entry)
    {
        if (source.Markup.Vocabulary is Vocabulary.Media)
        {
            EntryExtensions.ReadFile(source, entry);
            return;
        }

        entry.Content.Offer(ReadBody(source, entry), 3);
    }

    private static void ReadDate(ElementSource source, EntryDraft entry)
    {
        var time = source.Time();
        entry.Published.Offer(time, 2);
        entry.Updated.Offer(time, 2);
    }
}
