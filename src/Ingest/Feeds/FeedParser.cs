using Ingest.Feeds.Parsing;

namespace Ingest.Feeds;

/// <summary>Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, CDF, sitemaps with and without news. Any bytes get an answer, in time linear in their number; what had to be repaired is told in warnings.</summary>
public static class FeedParser
{
    private const int IndexShown = 5;

    /// <summary>Reads bytes as a feed.</summary>
    /// <param name="bytes">The document, content codings undone.</param>
    /// <param name="url">Where it came from, the base of its relative links; null if unknown.</param>
    /// <param name="contentType">The Content-Type header, for its charset; null if unknown.</param>
    public static FeedParseOutcome Parse(ReadOnlyMemory<byte> bytes, string? url, string? contentType)
    {
        var warnings = new WarningList();
        var address = Links.Base(url, null);
        ContentTypes.Note(contentType, warnings);
        var document = DocumentText.Decode(bytes.Span, contentType, warnings);
        if (string.IsNullOrWhiteSpace(document.Text))
        {
            return new FeedParseOutcome.NotAFeed("empty", "The document is empty.");
        }

        return FeedSniffer.IsJson(document.Text) ? ParseJson(document, address, warnings) : ParseXml(document, address, warnings);
    }

    private static FeedParseOutcome ParseJson(DocumentText document, Uri? address, WarningList warnings) =>
        new JsonFeedReader(warnings).Read(document.Text, out var reason) is { } feed
            ? new FeedParseOutcome.Parsed(feed.Finish(address, document.Encoding, warnings))
            : new FeedParseOutcome.NotAFeed("not-a-feed", reason);

    private static FeedParseOutcome ParseXml(DocumentText document, Uri? address, WarningList warnings)
    {
        var text = InternalEntities.Expand(document.Text);
        var start = FeedSniffer.XmlStart(text, warnings);
        if (start < 0)
        {
            return new FeedParseOutcome.NotAFeed("not-a-feed", "The document holds no XML and no JSON.");
        }

        var reader = new XmlFeedReader(text, start, address, warnings);
        return reader.Read(out var root) is { } feed
            ? new FeedParseOutcome.Parsed(feed.Finish(address, document.Encoding, warnings))
            : NoFeed(root, reader);
    }

    private static FeedParseOutcome.NotAFeed NoFeed(string root, XmlFeedReader reader) => root.ToLowerInvariant() switch
    {
        "html" => new("html", "This is a web page, not a feed."),
        "" => new("not-a-feed", "The document holds no element."),
        "sitemapindex" => new("sitemap-index", $"This is a list of sitemaps, not one itself; take the one that holds the news: {string.Join(", ", reader.ReadIndex(IndexShown))}"),
        _ => new("not-a-feed", $"The document starts with <{root}>, which begins no feed that is known."),
    };
}
