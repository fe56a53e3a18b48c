using Ingest.Articles;
using Ingest.Feeds.Fetching;
using Ingest.Stories.Credits;

namespace Ingest.Watches;

/// <summary>Who told a report.</summary>
/// <param name="Name">The agency whose text it is, else the publisher.</param>
/// <param name="Site">The registrable domain of its address; null for an agency's text, which stands on many sites.</param>
/// <param name="Text">The article whose text it has: the one that it copies, else itself.</param>
public sealed record ReportSource(string Name, string? Site, string Text)
{
    /// <summary>The source of a revision, by what the stories stage found of copies and credits.</summary>
    public static ReportSource Of(ArticleRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var text = revision.Story.DuplicateOf ?? revision.ArticleId;
        return (revision.Story.Credit?.Author ?? NewsAgencies.Publishing(revision.Publisher, revision.Url)) is { } agency
            ? new ReportSource(NewsAgencies.Name(agency), null, text)
            : new ReportSource(revision.Publisher, SiteOf(revision.Url), text);
    }

    private static string? SiteOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? PublicSuffixes.RegistrableDomain(address.IdnHost) : null;
}
