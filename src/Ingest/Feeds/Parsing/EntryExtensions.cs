namespace Ingest.Feeds.Parsing;

/// <summary>What the elements of extensions mean in an entry: files and pictures (media, podcasts, sitemaps), places (georss, gml, geo), discussions (slash, thr).</summary>
internal static class EntryExtensions
{
    public static IReadOnlyDictionary<string, EntryMeaning> Meanings { get; } = new Dictionary<string, EntryMeaning>(StringComparer.Ordinal)
    {
        ["enclosure"] = static (source, entry) => ReadEnclosure(source, entry, "url"),
        ["peerlink"] = static (source, entry) => ReadEnclosure(source, entry, "href"),
        ["thumbnail"] = ReadThumbnail,
        ["image"] = ReadImage,
        ["point"] = static (source, entry) => ReadShape(source, entry, 3),
        ["polygon"] = static (source, entry) => ReadShape(source, entry, 1),
        ["pos"] = static (source, entry) => entry.Position.Offer(GeoText.Middle(source.Text()), 2),
        ["box"] = ReadLine,
        ["line"] = ReadLine,
        ["poslist"] = ReadLine,
        ["lat"] = static (source, entry) => entry.Degrees = entry.Degrees with { North = GeoText.Degrees(source.Text()) },
        ["long"] = ReadEast,
        ["lon"] = ReadEast,
        ["comments"] = ReadComments,
        ["total"] = static (source, entry) => entry.CommentCount ??= source.Count(),
        ["in-reply-to"] = ReadReply,
        ["name"] = static (source, entry) => entry.Publication.Offer(source.Markup.Vocabulary is Vocabulary.SitemapNews ? source.Text() : Skipped(source), 1),
        ["news"] = ReadNews,
        ["group"] = ReadChildren,
        ["publication"] = ReadChildren,
        ["where"] = ReadChildren,
        ["envelope"] = ReadChildren,
        ["linearring"] = ReadChildren,
        ["exterior"] = ReadChildren,
    };

    /// <summary>Reads a media file and what is said of it.</summary>
    public static void ReadFile(ElementSource source, EntryDraft entry)
    {
        var markup = source.Markup;
        var url = source.LinkAttribute("url");
        var type = markup.Attribute("type");
        entry.AddEnclosure(url, type, markup.Attribute("fileSize"));
        if (type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true || string.Equals(markup.Attribute("medium"), "image", StringComparison.OrdinalIgnoreCase))
        {
            entry.Image.Offer(url, 3);
        }

        ReadChildren(source, entry);
    }

    private static void ReadEnclosure(ElementSource source, EntryDraft entry, string address)
    {
        entry.AddEnclosure(source.LinkAttribute(address), source.Markup.Attribute("type"), source.Markup.Attribute("length"));
        source.Skip();
    }

    private static void ReadThumbnail(ElementSource source, EntryDraft entry)
    {
        var url = source.LinkAttribute("url");
        if (source.Markup.Vocabulary is Vocabulary.Media)
        {
            entry.AddEnclosure(url, source.Markup.Attribute("type"), source.Markup.Attribute("length"));
        }

        entry.Image.Offer(url, 2);
        source.Skip();
    }

    // <itunes:image href>, <image><url> of some publishers, <image:image><image:loc> of sitemaps.
    private static void ReadImage(ElementSource source, EntryDraft entry)
    {
        entry.Image.Offer(source.LinkAttribute("href") ?? source.LinkAttribute("url"), 1);
        var depth = source.Markup.Reader.Depth;
        while (source.Markup.NextChild(depth))
        {
            if (source.Markup.Name is "item" or "entry")
            {
                source.Markup.Reader.CloseDownTo(depth - 1);
            }
            else
            {
                entry.Image.Offer(source.Markup.Name is "url" or "loc" ? source.Link() : Skipped(source), 1);
            }
        }
    }

    // georss:point holds its degrees itself, gml:Point in a child, geo:Point in two.
    private static void ReadShape(ElementSource source, EntryDraft entry, int rank)
    {
        if (source.Markup.Vocabulary is Vocabulary.GeoRss)
        {
            entry.Position.Offer(GeoText.Middle(source.Text()), rank);
            return;
        }

        ReadChildren(source, entry);
    }

    private static void ReadLine(ElementSource source, EntryDraft entry) => entry.Position.Offer(GeoText.Middle(source.Text()), 1);

    private static void ReadEast(ElementSource source, EntryDraft entry) => entry.Degrees = entry.Degrees with { East = GeoText.Degrees(source.Text()) };

    private static void ReadNews(ElementSource source, EntryDraft entry)
    {
        entry.IsNews = true;
        ReadChildren(source, entry);
    }

    // slash:comments is how many there are; RSS's own is where they are.
    private static void ReadComments(ElementSource source, EntryDraft entry)
    {
        if (source.Markup.Vocabulary is Vocabulary.Slash)
        {
            entry.CommentCount ??= source.Count();
            return;
        }

        source.Skip();
    }

    private static void ReadReply(ElementSource source, EntryDraft entry)
    {
        entry.InReplyTo.Offer(source.Markup.Attribute("ref"), 1);
        source.Skip();
    }

    private static string? Skipped(ElementSource source)
    {
        source.Skip();
        return null;
    }

    private static void ReadChildren(ElementSource source, EntryDraft entry)
    {
        var depth = source.Markup.Reader.Depth;
        while (source.Markup.NextChild(depth))
        {
            EntryElements.Read(source, entry);
        }
    }
}
