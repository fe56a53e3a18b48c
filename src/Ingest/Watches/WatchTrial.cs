using System.Runtime.CompilerServices;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Claims;
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
        await foreach (var (revision, enrichment) in StoredAsync(cancellationToken))
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

    private async IAsyncEnumerable<(ArticleRevision Revision, Enrichment Enrichment)> StoredAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var name in store.ListAsync("enriched/", cancellationToken))
        {
            if (await ReadAsync<Enrichment>(name, cancellationToken) is { } enrichment
                && await ReadAsync<ArticleRevision>(BlobName.Article(enrichment.Day, enrichment.ArticleId, enrichment.Revision), cancellationToken) is { } revision)
            {
                yield return (revision, enrichment);
            }
        }
    }

    private async Task<T?> ReadAsync<T>(string name, CancellationToken cancellationToken)
        where T : class
    {
        if (await store.GetAsync(name, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            return CanonicalJson.Read<T>(blob.Content.Span, WatchesJson.Options);
        }
        catch (JsonException exception)
        {
            throw new StorageException($"The stored {name} is damaged: {exception.Message}", exception);
        }
    }
}
