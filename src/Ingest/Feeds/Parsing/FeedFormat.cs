namespace Ingest.Feeds.Parsing;

/// <summary>Tells a feed's format by its root element.</summary>
internal static class FeedFormat
{
    /// <summary>The format, or null where the root is none of a feed.</summary>
    public static string? OfRoot(FeedMarkup markup) => markup.Name switch
    {
        "rss" => OfRss(markup.Attribute("version")),
        "rdf" => OfRdf(markup),
        "feed" => OfFeed(markup),
        "entry" => markup.Vocabulary is Vocabulary.Atom10 or Vocabulary.Atom03 ? OfFeed(markup) : null,
        "urlset" => "sitemap",
        "channel" => markup.Vocabulary is Vocabulary.Rss10 ? "rss-1.0" : "cdf",
        _ => null,
    };

    private static string OfRss(string? version)
    {
        var stated = version?.Trim() ?? string.Empty;
        return stated.StartsWith("0.9", StringComparison.Ordinal) ? "rss-0.9x" : stated.StartsWith("1.0", StringComparison.Ordinal) ? "rss-1.0" : "rss-2.0";
    }

    private static string OfRdf(FeedMarkup markup)
    {
        foreach (var attribute in markup.Reader.Attributes)
        {
            if (markup.Reader.Slice(attribute.ValueStart, attribute.ValueLength).Contains("netscape.com/rdf/simple/0.9", StringComparison.OrdinalIgnoreCase))
            {
                return "rss-0.9x";
            }
        }

        return "rss-1.0";
    }

    private static string OfFeed(FeedMarkup markup)
    {
        var version = markup.Attribute("version")?.Trim();
        return markup.Vocabulary is Vocabulary.Atom03 || (markup.Vocabulary is not Vocabulary.Atom10 && version is not null && version.StartsWith("0.", StringComparison.Ordinal))
            ? "atom-0.3"
            : "atom-1.0";
    }
}
