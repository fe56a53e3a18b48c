namespace Ingest.Feeds.Parsing;

/// <summary>What the elements of extensions mean in an entry: files and pictures (media, podcasts, sitemaps), places (georss, gml, geo), discussions (slash, thr).</summary>
internal sealed class EntryExtensions(ElementSource source)
{
    /// <summary>Adds the elements to those of the formats themselves.</summary>
    /// <param name="read">Reads a child element as one of the entry.</param>
    public void AddTo(Dictionary<string, Action<EntryDraft>> meanings, Action<EntryDraft> read)
    {
        meanings["enclosure"] = entry => ReadEnclosure(entry, "url");
        meanings["peerlink"] = entry => ReadEnclosure(entry, "href");
        meanings["thumbnail"] = ReadThumbnail;
        meanings["image"] = ReadImage;
        meanings["point"] = entry => ReadPoint(entry, read);
        meanings["pos"] = entry => entry.Position.Offer(GeoText.Middle(source.Text()), 2);
        meanings["box"] = entry => entry.Position.Offer(GeoText.Middle(source.Text()), 1);
        meanings["polygon"] = entry => ReadOutline(entry, read);
        meanings["line"] = meanings["poslist"] = entry => entry.Position.Offer(GeoText.Middle(source.Text()), 1);
        meanings["lat"] = entry => entry.Degrees = entry.Degrees with { North = GeoText.Degrees(source.Text()) };
        meanings["long"] = meanings["lon"] = entry => entry.Degrees = entry.Degrees with { East = GeoText.Degrees(source.Text()) };
        meanings["comments"] = ReadComments;
        meanings["total"] = entry => entry.CommentCount ??= source.Count();
        meanings["in-reply-to"] = ReadReply;
        meanings["name"] = entry => entry.Publication.Offer(source.Markup.Vocabulary is Vocabulary.SitemapNews ? source.Text() : Skipped(), 1);
        meanings["news"] = entry =>
        {
            entry.IsNews = true;
            ReadChildren(entry, read);
        };
        foreach (var frame in (ReadOnlySpan<string>)["group", "publication", "where", "envelope", "linearring", "exterior"])
        {
            meanings[frame] = entry => ReadChildren(entry, read);
        }
    }

    /// <summary>Reads a media file and what is said of it.</summary>
    public void ReadFile(EntryDraft entry, Action<EntryDraft> read)
    {
        var markup = source.Markup;
        var url = source.LinkAttribute("url");
        var type = markup.Attribute("type");
        entry.AddEnclosure(url, type, markup.Attribute("fileSize"));
        if (type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true || string.Equals(markup.Attribute("medium"), "image", StringComparison.OrdinalIgnoreCase))
        {
            entry.Image.Offer(url, 3);
        }

        ReadChildren(entry, read);
    }

    private void ReadEnclosure(EntryDraft entry, string address)
    {
        entry.AddEnclosure(source.LinkAttribute(address), source.Markup.Attribute("type"), source.Markup.Attribute("length"));
        source.Skip();
    }

    private void ReadThumbnail(EntryDraft entry)
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
    private void ReadImage(EntryDraft entry)
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
                entry.Image.Offer(source.Markup.Name is "url" or "loc" ? source.Link() : Skipped(), 1);
            }
        }
    }

    // georss:point holds its degrees itself, gml:Point in a child, geo:Point in two.
    private void ReadPoint(EntryDraft entry, Action<EntryDraft> read)
    {
        if (source.Markup.Vocabulary is Vocabulary.GeoRss)
        {
            entry.Position.Offer(GeoText.Middle(source.Text()), 3);
            return;
        }

        ReadChildren(entry, read);
    }

    private void ReadOutline(EntryDraft entry, Action<EntryDraft> read)
    {
        if (source.Markup.Vocabulary is Vocabulary.GeoRss)
        {
            entry.Position.Offer(GeoText.Middle(source.Text()), 1);
            return;
        }

        ReadChildren(entry, read);
    }

    // slash:comments is how many there are; RSS's own is where they are.
    private void ReadComments(EntryDraft entry)
    {
        if (source.Markup.Vocabulary is Vocabulary.Slash)
        {
            entry.CommentCount ??= source.Count();
            return;
        }

        source.Skip();
    }

    private void ReadReply(EntryDraft entry)
    {
        entry.InReplyTo.Offer(source.Markup.Attribute("ref"), 1);
        source.Skip();
    }

    private string? Skipped()
    {
        source.Skip();
        return null;
    }

    private void ReadChildren(EntryDraft entry, Action<EntryDraft> read)
    {
        var depth = source.Markup.Reader.Depth;
        while (source.Markup.NextChild(depth))
        {
            read(entry);
        }
    }
}
