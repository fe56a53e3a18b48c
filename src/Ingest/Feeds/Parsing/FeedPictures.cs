namespace Ingest.Feeds.Parsing;

/// <summary>Reads the pictures that a feed shows for itself.</summary>
internal static class FeedPictures
{
    public static void ReadImage(ElementSource source, FeedDraft feed)
    {
        var markup = source.Markup;
        var depth = markup.Reader.Depth;
        feed.Image.Offer(source.LinkAttribute("href") ?? source.LinkAttribute("url") ?? source.LinkAttribute("resource"), 1);
        while (markup.NextChild(depth))
        {
            if (markup.Name is "item" && markup.Vocabulary is Vocabulary.Rss or Vocabulary.Rss10)
            {
                markup.Reader.CloseDownTo(depth - 1);
            }
            else if (markup.Name is "url" && markup.Vocabulary is not Vocabulary.Other)
            {
                feed.Image.Offer(source.Link(), 3);
            }
            else
            {
                source.Skip();
            }
        }
    }

    public static void ReadMedia(ElementSource source, FeedDraft feed)
    {
        var markup = source.Markup;
        var isPicture = markup.Vocabulary is Vocabulary.Media
            && (markup.Name is "thumbnail" || markup.Attribute("medium") is "image" || markup.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true);
        feed.Image.Offer(isPicture ? source.LinkAttribute("url") : null, 1);
        source.Skip();
    }
}
