namespace Ingest.Watches.Rhythms;

/// <summary>Whether a watched thing is in the news far more than usual. Pure.</summary>
internal static class SurgeRule
{
    /// <summary>Fewer reports in a day are a story, not a surge.</summary>
    private const int FewestReports = 5;

    private const int FewestSources = 2;

    // Reports come in bursts, so their number spreads wider than chance would have it: so many standard deviations lie above almost every ordinary day.
    private const double Deviations = 4;
    private const int MostNames = 10;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The rhythm with the surge that its last report makes or goes on with, or as it is. Reports that come late make none.</summary>
    public static WatchRhythm Marked(WatchRhythm rhythm, RecentReport report, Lookout lookout, NoveltyTerms terms, DateTimeOffset now)
    {
        if (terms.Surge <= 0 || now - report.Time > Day || UsualDay.Before(DateOnly.FromDateTime(now.UtcDateTime), rhythm, lookout) is not { } usual)
        {
            return rhythm;
        }

        var recent = rhythm.Recent.Where(other => now - other.Time <= Day).ToList();
        var reports = Math.Max(recent.Count, rhythm.On(DateOnly.FromDateTime(now.UtcDateTime)));
        var names = IndependentSources.Names(recent.Select(static other => other.Source));
        if (names.Count < FewestSources || reports < Fewest(usual, terms))
        {
            return rhythm;
        }

        return rhythm.Surge is { } open && now - open.Seen <= Day
            ? rhythm with { Surge = open with { Seen = now } }
            : rhythm with { Surge = new Surge(report.ArticleId, now, reports, Math.Round(usual.Mean, 1), [.. names.Take(MostNames)], names.Count) };
    }

    private static double Fewest(UsualDay usual, NoveltyTerms terms) => Math.Max(
        FewestReports,
        Math.Max(terms.Surge * Math.Max(usual.Mean, 1), usual.Mean + (Deviations * Math.Max(usual.Spread, Math.Sqrt(usual.Mean)))));
}
