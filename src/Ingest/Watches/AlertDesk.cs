using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

/// <summary>
/// Raises alerts: once per watch and story, again only when the story gains something. What is new is decided and kept before the alert
/// is, so that a repetition after a crash at any point decides the same. Stories that turn out to be one count as one from then on. The order of
/// articles is the callers' (turns).
/// </summary>
public sealed class AlertDesk(IBlobStore store, WatchlistArchive watchlists, WatchMatcher matcher, ILogger<AlertDesk> logger)
{
    /// <summary>Reports of one story kept as told; beyond it the oldest that raised nothing are let go.</summary>
    private const int MostReports = 500;

    /// <summary>The alerts that a revision raises; the same ones when it is called for that revision again.</summary>
    public async Task<IReadOnlyList<Alert>> RaiseAsync(
        ArticleRevision revision,
        Enrichment enrichment,
        IReadOnlyList<ClaimMessage> claims,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(claims);
        var watchlist = await watchlists.ReadAsync(cancellationToken);
        foreach (var watch in revision.Story.Merges is null ? [] : watchlist.Watches)
        {
            await ToldStories.JoinAsync(store, watch.Name, revision.Story.Merges!, revision.Story.StoryId, cancellationToken);
        }

        var alerts = new List<Alert>();
        foreach (var match in matcher.Match(revision, enrichment, watchlist))
        {
            if (await DecideAsync(revision, match, cancellationToken) is { } novelty)
            {
                alerts.Add(await KeepAsync(Compose(revision, match, novelty, claims), cancellationToken));
            }
        }

        return alerts;
    }

    /// <summary>The id of the alert that tells a watch's owner of something new.</summary>
    internal static string IdOf(Watch watch, ArticleRevision revision, Novelty novelty) => "a-" + ContentId.Of(WatchKey.Of(watch.Name), revision.Story.StoryId, novelty.What);

    /// <summary>The alert of a match that brings something new.</summary>
    internal static Alert Compose(ArticleRevision revision, WatchMatch match, Novelty novelty, IReadOnlyList<ClaimMessage> claims)
    {
        var about = claims.Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new Alert(
            IdOf(match.Watch, revision, novelty),
            match.Watch.Name,
            revision.Fetched,
            novelty.Kind,
            $"{match.Reason}; {novelty.Words}.",
            match.Match,
            match.Level,
            match.PlaceId,
            match.PlaceName,
            match.Sentence,
            match.EventTypes,
            match.ClaimIds.Where(about.Contains).ToList(),
            new ClaimArticle(revision.ArticleId, revision.Revision, revision.Url, revision.Title, revision.Publisher, revision.Published, revision.Story.StoryId, revision.Reliability),
            match.Watch.Tell);
    }

    private async Task<Novelty?> DecideAsync(ArticleRevision revision, WatchMatch match, CancellationToken cancellationToken)
    {
        var name = ToldStories.NameOf(match.Watch.Name, revision.Story.StoryId);
        while (true)
        {
            var blob = await store.GetAsync(name, cancellationToken);
            var told = ToldStories.Read(blob);
            if (told?.Reports.FirstOrDefault(report => report.ArticleId == revision.ArticleId && report.Revision == revision.Revision) is { } done)
            {
                return done.Novelty;
            }

            var novelty = NoveltyRule.Of(told, revision, match);
            if (novelty is null && revision.Story.DuplicateOf is not null)
            {
                return null;
            }

            var next = With(told ?? new ToldStory(match.Watch.Name, revision.Story.StoryId, []), NoveltyRule.Report(revision, match, novelty));
            if (await store.ReplaceAsync(name, ToldStories.Written(next), "application/json", blob?.Version, cancellationToken) is not null)
            {
                return novelty;
            }
        }
    }

    private static ToldStory With(ToldStory told, ToldReport report)
    {
        var reports = told.Reports.ToList();
        if (reports.Count >= MostReports && reports.FindIndex(static old => old.Novelty is null) is >= 0 and var oldest)
        {
            reports.RemoveAt(oldest);
        }

        reports.Add(report);
        return told with { Reports = reports };
    }

    private async Task<Alert> KeepAsync(Alert alert, CancellationToken cancellationToken)
    {
        var name = BlobName.AlertState(alert.Id);
        var record = CanonicalJson.ToUtf8(new AlertRecord(alert, []), WatchesJson.Options);
        if (await store.CreateAsync(name, record, "application/json", cancellationToken) == CreateOutcome.AlreadyThere
            && await store.GetAsync(name, cancellationToken) is { } kept)
        {
            return CanonicalJson.Read<AlertRecord>(kept.Content.Span, WatchesJson.Options).Alert;
        }

        WatchesLog.Raised(logger, alert.Id, alert.Watch, alert.Reason);
        return alert;
    }
}
