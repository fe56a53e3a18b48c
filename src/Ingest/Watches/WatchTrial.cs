using Ingest.Articles;
using Ingest.Storage;

namespace Ingest.Watches;

/// <summary>Runs a watch over what is stored, through the code that raises alerts, without raising any.</summary>
public sealed class WatchTrial(IBlobStore store, WatchMatcher matcher, WatchesOptions options)
{
    /// <summary>The alerts the watch would have raised, in order of the articles' arrival.</summary>
    public async Task<IReadOnlyList<Alert>> RunAsync(Watch watch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(watch);
        var watchlist = Watchlist.Empty with { Watches = [watch] };
        var mentions = new List<(ArticleRevision Revision, WatchMatch Match)>();
        await foreach (var (revision, enrichment) in new StoredArticles(store).ReadAsync(cancellationToken))
        {
            foreach (var match in matcher.Match(revision, enrichment, watchlist))
            {
                mentions.Add((revision with { Text = string.Empty }, match));
            }
        }

        var told = new Dictionary<string, ToldStory>(StringComparer.Ordinal);
        var alerts = new List<Alert>();
        foreach (var (revision, match) in mentions.OrderBy(static mention => mention.Revision.Fetched).ThenBy(static mention => mention.Revision.Revision, StringComparer.Ordinal))
        {
            var known = told.GetValueOrDefault(revision.Story.StoryId);
            var novelty = NoveltyRule.Of(known, revision, match, NoveltyTerms.Of(watch, options), null);
            if (novelty is not null)
            {
                alerts.Add(AlertWriter.OfNews(revision, match with { ClaimIds = [] }, novelty));
            }

            if (novelty is not null || revision.Story.DuplicateOf is null)
            {
                known ??= new ToldStory(watch.Name, revision.Story.StoryId, []);
                told[revision.Story.StoryId] = known with { Reports = [.. known.Reports, ToldReports.Of(revision, match) with { Novelty = novelty }] };
            }
        }

        return alerts;
    }
}
