using Ingest.Feeds.Parsing;

namespace Ingest.Feeds;

/// <summary>What an entry says, without what changes by itself: markup, white space, counters of comments and views, stamps such as "updated 10:45".</summary>
internal static class EntryText
{
    /// <summary>The text to compare; where an entry has no words, its markup and files.</summary>
    public static string Of(FeedEntry entry)
    {
        var words = string.Join('\n', new[] { entry.Title, entry.Summary, entry.ContentHtml }.Select(static part => HtmlText.ToPlain(part ?? string.Empty)));
        return string.IsNullOrWhiteSpace(words)
            ? string.Join('\n', entry.Enclosures.Select(static file => ComparableAddress.Of(file.Url)).Prepend(entry.ContentHtml ?? entry.Summary ?? string.Empty))
            : VolatileWords.Without(words);
    }
}
