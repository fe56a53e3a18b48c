namespace Ingest.Articles.Extraction;

/// <summary>The article's title, without the site's name that pages put behind or before it.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 400;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " / ", " • ", " ‹ ", " « "];

    public static string? Find(PageMetadata page, PageFacts facts, string? siteName)
    {
        var stated = page.Meta("og:title") ?? page.Meta("twitter:title", "dc.title", "dcterms.title", "title", "parsely-title", "sailthru.title") ?? facts.Headline;
        var document = page.DocumentTitle;
        var heading = MainHeading(page, stated ?? document);
        var title = Choose(facts.IsArticle ? facts.Headline : null, heading, stated, document);
        return title is null ? null : PlainText.Shorten(WithoutSite(PlainText.Collapse(title), siteName, heading), LongestTitle);
    }

    private static string? Choose(string? headline, string? heading, string? stated, string? document)
    {
        // Some write two headlines: one for search engines, here and as the document's whole title, one to be read and to be shared.
        if (heading is not null && Same(heading, stated) && Same(document, headline) && !StartsAlike(headline, heading))
        {
            return heading;
        }

        // What the publisher gives search engines as the headline; some cut it at the 110 characters that these read.
        if (headline is { Length: > 8 } && !IsCut(headline) && !(headline.Length > 90 && StartsAlike(heading, headline) && !Same(heading, headline)))
        {
            return headline;
        }

        // A heading that the head repeats is what readers see; a lone heading may be the site's name.
        if (heading is not null && (Same(heading, stated) || Same(heading, headline) || StartsAlike(document, heading)))
        {
            return heading;
        }

        return stated ?? headline ?? heading ?? document;
    }

    private static string? MainHeading(PageMetadata page, string? like)
    {
        string? first = null;
        foreach (var (element, _) in page.Headings)
        {
            if (element.LocalName != "h1")
            {
                continue;
            }

            var text = PlainText.Collapse(element.TextContent);
            if (text.Length is 0 or > LongestTitle)
            {
                continue;
            }

            first ??= text;
            if (StartsAlike(like, text) || Same(like, text))
            {
                return text;
            }
        }

        return first;
    }

    private static string WithoutSite(string title, string? siteName, string? heading)
    {
        var site = PlainText.Letters(siteName);
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0)
            {
                var (head, tail) = (title[..last], title[(last + separator.Length)..]);
                if (IsSite(tail, site) || (heading is not null && Same(head, heading)))
                {
                    return WithoutSite(head.Trim(), siteName, null);
                }

                var first = title.IndexOf(separator, StringComparison.Ordinal);
                if (IsSite(title[..first], site))
                {
                    return title[(first + separator.Length)..].Trim();
                }
            }
        }

        return title;
    }

    private static bool IsSite(string part, string site)
    {
        var letters = PlainText.Letters(part);
        return letters.Length > 0 && site.Length > 2 && (letters == site || (letters.Length > 3 && site.Contains(letters, StringComparison.Ordinal)) || (letters.StartsWith(site, StringComparison.Ordinal) && letters.Length < site.Length + 12));
    }

    private static bool IsCut(string title) => title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal);

    private static bool Same(string? a, string? b) => a is not null && b is not null && PlainText.Letters(a) == PlainText.Letters(b);

    private static bool StartsAlike(string? whole, string part)
    {
        var letters = PlainText.Letters(part);
        return whole is not null && letters.Length > 8 && PlainText.Letters(whole).StartsWith(letters, StringComparison.Ordinal);
    }
}
