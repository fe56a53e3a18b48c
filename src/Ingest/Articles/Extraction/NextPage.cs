using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Articles.Extraction;

/// <summary>
/// The next page of an article that is spread over several, where the page declares it with <c>rel=next</c>. Many sites declare the next article
/// the same way, so the address must be this page's own with the next number.
/// </summary>
internal static partial class NextPage
{
    private const int MostPages = 100;

    public static string? Find(PageMetadata page, Uri? address, Uri? relativeTo)
    {
        if (address is null)
        {
            return null;
        }

        foreach (var link in page.Links.Where(static l => PageAddress.Has(l.GetAttribute("rel"), "next")))
        {
            if (PageAddress.Absolute(link.GetAttribute("href"), relativeTo) is { } next && IsNext(address, next))
            {
                return next.AbsoluteUri;
            }
        }

        return null;
    }

    private static bool IsNext(Uri address, Uri next)
    {
        if (!string.Equals(address.Host, next.Host, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (stem, number) = Cut(address);
        var (nextStem, nextNumber) = Cut(next);
        return stem == nextStem && nextNumber == number + 1;
    }

    /// <summary>An address without its page number, and that number; 1 where it has none.</summary>
    private static (string Stem, int Number) Cut(Uri address)
    {
        var query = PageQuery().Match(address.Query);
        var path = address.AbsolutePath.TrimEnd('/');
        path = Extension().Replace(path, string.Empty);
        if (query.Success)
        {
            return (path, Number(query));
        }

        var inPath = PagePath().Match(path);
        return inPath.Success && Number(inPath) <= MostPages ? (path[..inPath.Index], Number(inPath)) : (path, 1);
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[?&](page|p|pg|pagina|seite|paged|pageno|page_no)=(?<n>[0-9]{1,3})(&|$)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageQuery();

    [GeneratedRegex(@"([/,;_-](page|p|pg|pagina|seite|teil|part)[/_-]?|[/,;_-])(?<n>[0-9]{1,3})$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PagePath();

    [GeneratedRegex(@"\.(html?|php|aspx?|jsp)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}
