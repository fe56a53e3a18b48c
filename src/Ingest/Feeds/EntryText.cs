using System.Text.RegularExpressions;
using Ingest.Feeds.Parsing;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>What an entry says, without what changes by itself: markup, white space, counters of comments and views, stamps such as "updated 10:45".</summary>
internal static class EntryText
{
    // Only numbers beside such a word are left out: a death toll or the hour of a curfew that changes is news.
    private static readonly Regex Volatile = Pattern();

    /// <summary>The text to compare; where an entry has no words, its markup and files.</summary>
    public static string Of(FeedEntry entry)
    {
        var words = string.Join('\n', new[] { entry.Title, entry.Summary, entry.ContentHtml }.Select(static part => HtmlText.ToPlain(part ?? string.Empty)));
        return string.IsNullOrWhiteSpace(words)
            ? string.Join('\n', entry.Enclosures.Select(static file => ComparableAddress.Of(file.Url)).Prepend(entry.ContentHtml ?? entry.Summary ?? string.Empty))
            : Volatile.Replace(words, string.Empty);
    }

    private static Regex Pattern()
    {
        var words = EmbeddedTable.Pairs("Feeds/volatile.tsv").ToLookup(static row => row.First, static row => Regex.Escape(row.Second), StringComparer.Ordinal);
        string AnyOf(string kind) => string.Join('|', words[kind].OrderByDescending(static word => word.Length));
        const string Number = @"\d[\d.,]*[km]?";
        const string Time = @"[\s:]*(at\s+|on\s+)?(\d[\d\-/:.,TZ+]*|am|pm|utc|gmt|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[,.]?";
        var pattern = $@"\b{Number}\s*({AnyOf("counter")})\b|\b({AnyOf("counter")})\s*[:(]\s*{Number}\)?|\b\d+\s*({AnyOf("ago")})\s+ago\b|\b({AnyOf("stamp")})({Time})+";
        // Without backtracking: an entry of any length and any content takes time in proportion to its length.
        return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }
}
