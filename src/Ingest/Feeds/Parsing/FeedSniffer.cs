using System.Buffers;

namespace Ingest.Feeds.Parsing;

/// <summary>Finds out where a feed begins in a document, and of which kind it is.</summary>
internal static class FeedSniffer
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\f\v\uFEFF\0\u200B");
    private static readonly string[] Roots = ["<?xml", "<rss", "<feed", "<rdf:rdf", "<rdf ", "<channel"];

    /// <summary>Where the XML begins: at the first tag, or behind junk at the first thing that can begin a feed; -1 where nothing does.</summary>
    public static int XmlStart(string text, WarningList warnings)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Blank);
        if (first < 0)
        {
            return -1;
        }

        if (text[first] == '<')
        {
            return first;
        }

        var start = int.MaxValue;
        foreach (var root in Roots)
        {
            var at = text.IndexOf(root, first, StringComparison.OrdinalIgnoreCase);
            start = at >= 0 ? Math.Min(at, start) : start;
        }

        if (start == int.MaxValue)
        {
            return -1;
        }

        warnings.Add("junk-before-prolog", "Something stands before the feed begins; it was skipped.");
        return start;
    }

    /// <summary>Whether a document is JSON.</summary>
    public static bool IsJson(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF");
        return first >= 0 && text[first] == '{';
    }
}
