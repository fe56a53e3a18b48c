using Ingest.Articles;
using Ingest.Claims;
using Ingest.Storage;
using Ingest.Watches.Rhythms;
using Microsoft.Extensions.Logging;

namespace Ingest.Watches;

/// <summary>
/// Raises alerts: once per watch and story, again only when the story gains something; and once for a surge. What is new is decided and kept before the alert
/// is, so that a repetition after a crash at any point decides the same. Stories that turn out to be one count as one from then on. The order of
/// articles is the callers' (turns).
/// </summary>
public sealed class AlertDesk
{
    private readonly IBlobStore _store;
    private readonly WatchlistArchive _watchlists;
    private readonly WatchMatcher _matcher;
    private readonly WatchesOptions _options;
    private readonly ToldStories _told;
    private readonly WatchRhythms _rhythms;
    private readonly AlertKeeper _keeper;

    internal AlertDesk(IBlobStore store, WatchlistArchive watchlists, WatchMatcher matcher, WatchRhythms rhythms, WatchesOptions options, ILogger<AlertDesk> logger)
    {
        _store = store;
        _watchlists = watchlists;
        _matcher = matcher;
        _options = options;
        _told = new ToldStories(store);
        _rhythms = rhythms;
        _keeper = new AlertKeeper(store, logger);
    }

    /// <summary>The alerts that a revision raises; the same ones when it is called for that revision again.</summary>
    public async Task<IReadOnlyList<Alert>> RaiseAsync(
        ArticleRevision revision,
        Enrichment enrichment,
        IReadOnlyList<ClaimMessage> claims,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(claims);
        if (revision.Story.Merges is { } merged)
        {
            await _told.JoinAsync(merged, revision.Story.StoryId, cancellationToken);
        }

        var watchlist = await _watchlists.ReadAsync(cancellationToken);
        var matches = _matcher.Match(revision, enrichment, watchlist);
        var about = claims.Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var alerts = new List<Alert>();
        foreach (var match in matches)
        {
            alerts.AddRange(await RaiseAsync(revision, match with { ClaimIds = [.. match.ClaimIds.Where(about.Contains)] }, cancellationToken));
        }

        var silenced = matches.Select(static match => match.Watch).ToHashSet<Watch>(ReferenceEqualityComparer.Instance);
        await foreach (var (before, match) in DroppedAsync(revision, watchlist, silenced, cancellationToken))
        {
            if (await _told.DecideDroppedAsync(revision, match, cancellationToken) is { Novelty: { } novelty })
            {
                alerts.Add(await _keeper.KeepAsync(AlertWriter.OfNews(before, match, novelty), cancellationToken));
            }
        }

        return alerts;
    }

    private async Task<IReadOnlyList<Alert>> RaiseAsync(ArticleRevision revision, WatchMatch match, CancellationToken cancellationToken)
    {
        var terms = NoveltyTerms.Of(match.Watch, _options);
        var decision = await _told.DecideAsync(revision, match, terms, token => _rhythms.LullAsync(revision, match.Watch, terms, token), cancellationToken);
        var alerts = new List<Alert>();
        if (decision?.Novelty is { } novelty)
        {
            alerts.Add(await _keeper.KeepAsync(AlertWriter.OfNews(revision, match, novelty), cancellationToken));
        }

        if (decision is { IsFirstOfArticle: true } && await _rhythms.CountAsync(revision, match.Watch, terms, cancellationToken) is { } surge)
        {
            alerts.Add(await _keeper.KeepAsync(AlertWriter.OfSurge(revision, match, surge), cancellationToken));
        }

        return alerts;
    }

    /// <summary>
    /// What the revision before was for and this one no longer is: told with the text before as evidence. Where only the beginning of a text is left, or entries fell
    /// off a live blog, nothing was taken back.
    /// </summary>
    private async IAsyncEnumerable<(ArticleRevision Before, WatchMatch Match)> DroppedAsync(
        ArticleRevision revision,
        Watchlist watchlist,
        HashSet<Watch> still,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (revision.Replaces is not { } replaced || watchlist.Watches.Count == still.Count || revision.Entries.Count > 0
            || await ReadAsync<ArticleRevision>(BlobName.Article(revision.Day, revision.ArticleId, replaced), cancellationToken) is not { } before
            || (revision.IsStandIn() && !before.IsStandIn()) || (revision.CutShort is not null && before.CutShort is null)
            || await ReadAsync<Enrichment>(BlobName.Enriched(revision.Day, revision.ArticleId, replaced), cancellationToken) is not { } enrichment)
        {
            yield break;
        }

        foreach (var match in _matcher.Match(before, enrichment, watchlist).Where(match => !still.Contains(match.Watch)))
        {
            yield return (before with { Fetched = revision.Fetched, Story = revision.Story }, match);
        }
    }

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancellationToken)
        where T : class =>
        await _store.GetAsync(name, cancellationToken) is { } blob ? CanonicalJson.Read<T>(blob.Content.Span, WatchesJson.Options) : null;
}
