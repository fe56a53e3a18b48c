using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Feeds;

/// <summary>Where a site's feeds are by custom, for pages that do not say: by the pattern of well-known sites, and under common paths (<c>finder.tsv</c>).</summary>
internal static class FeedPlaces
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);
    private static readonly string[][] Rows = [.. EmbeddedTable.Rows("Feeds/finder.tsv")];

    /// <summary>The feeds that the site's own pattern gives for a page; for most pages none.</summary>
    public static IEnumerable<Uri> OfSite(Uri page)
    {
        foreach (var row in Rows.Where(static row => row[0] == "site"))
        {
            var match = Match(page.AbsoluteUri, row[1]);
            if (match is { Success: true } && Uri.TryCreate(match.Result(row[2]), UriKind.Absolute, out var feed))
            {
                yield return feed;
            }
        }
    }

    /// <summary>The common addresses below a page and at its site's root, each once.</summary>
    public static IEnumerable<Uri> OfCustom(Uri page)
    {
        var below = new Uri(page.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        var root = new Uri(page, "/");
        var paths = Rows.Where(static row => row[0] == "path").Select(static row => row[1]).ToList();
        return paths.Select(path => new Uri(root, path)).Concat(below == root ? [] : paths.Select(path => new Uri(below, path)).Take(3)).Distinct();
    }

    private static Match? Match(string address, string pattern)
    {
        try
        {
            return Regex.Match(address, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeLimit);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
