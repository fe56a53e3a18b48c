using Ingest.Articles;

namespace Ingest.Watches;

/// <summary>The reports of a told story as they are kept. Pure.</summary>
internal static class ToldReports
{
    /// <summary>A report; what is new with it is decided later.</summary>
    public static ToldReport Of(ArticleRevision revision, WatchMatch match) => new(
        revision.ArticleId,
        revision.Revision,
        CorrectionRule.Hashes(match),
        match.EventTypes,
        null,
        [.. match.Places.Select(static place => place.PlaceId)],
        CorrectionRule.NoteHashes(revision),
        ReportSource.Of(revision));

    /// <summary>A revision that no longer mentions the watched thing.</summary>
    public static ToldReport OfDropped(ArticleRevision revision) => new(revision.ArticleId, revision.Revision, [], [], null, Source: ReportSource.Of(revision));

    /// <summary>The story with one more report; beyond <paramref name="most"/> the oldest that raised nothing goes.</summary>
    public static ToldStory With(ToldStory told, ToldReport report, int most)
    {
        var reports = told.Reports.ToList();
        if (reports.Count >= most && reports.FindIndex(static old => old.Novelty is null) is >= 0 and var oldest)
        {
            reports.RemoveAt(oldest);
        }

        reports.Add(report);
        return told with { Reports = reports };
    }

    /// <summary>The story where a copy names the agency that the report it copies did not: the text is the agency's. Null where that is nothing new.</summary>
    public static ToldStory? Credited(ToldStory? told, ArticleRevision copy)
    {
        var source = ReportSource.Of(copy);
        return told is null || source.Site is not null || !told.Reports.Any(report => IsUncredited(report, source))
            ? null
            : told with { Reports = [.. told.Reports.Select(report => IsUncredited(report, source) ? report with { Source = source } : report)] };
    }

    private static bool IsUncredited(ToldReport report, ReportSource source) => report.Source is { Site: not null } known && known.Text == source.Text;
}
