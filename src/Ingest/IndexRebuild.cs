using Ingest.Articles;
using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>Makes the index anew from what is stored. Nobody else may write to it meanwhile.</summary>
public sealed class IndexRebuild(IBlobStore store, ArticleArchive articles, EnrichmentArchive enrichments, SqliteIndex index, TimeProvider clock)
{
    /// <summary>Writes every kept revision, its claims and alerts, and every page that was set aside into an empty index; gives the number of revisions.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var alerts = await AlertsAsync(cancellationToken);
        var count = 0;
        await foreach (var state in ReadAllAsync<ArticleState>(BlobName.ArticleState(string.Empty), ArticleJson.Options, cancellationToken))
        {
            foreach (var revision in state.Revisions ?? [])
            {
                count += await WriteAsync(new ArticleMessage(state.ArticleId, revision.Revision, state.Day), alerts, cancellationToken);
            }
        }

        await WriteSetAsideAsync(cancellationToken);
        return count;
    }

    private async Task<int> WriteAsync(ArticleMessage message, ILookup<(string, string), Alert> alerts, CancellationToken cancellationToken)
    {
        if (await enrichments.ReadAsync(message.Day, message.ArticleId, message.Revision, cancellationToken) is not { } enrichment)
        {
            return 0;
        }

        var article = await articles.ReadAsync(message, cancellationToken);
        var raised = alerts[(message.ArticleId, message.Revision)].ToList();
        await index.WriteAsync(article, enrichment, ClaimMessages.From(article, enrichment), raised, cancellationToken);
        return 1;
    }

    private async Task<ILookup<(string, string), Alert>> AlertsAsync(CancellationToken cancellationToken)
    {
        var alerts = new List<Alert>();
        await foreach (var record in ReadAllAsync<AlertRecord>(BlobName.AlertState("a-"), WatchesJson.Options, cancellationToken))
        {
            alerts.Add(record.Alert);
        }

        return alerts.ToLookup(static alert => (alert.Article.ArticleId, alert.Article.Revision));
    }

    private async Task WriteSetAsideAsync(CancellationToken cancellationToken)
    {
        await foreach (var page in ReadAllAsync<PageState>(BlobName.PageState(string.Empty), ArticleJson.Options, cancellationToken))
        {
            if (page is { SetAside: { } code, Message: var reason })
            {
                await index.WriteSetAsideAsync(new SetAsideEntry("pages", code, reason ?? code, page.Url, null, clock.GetUtcNow()), cancellationToken);
            }
        }
    }

    private async IAsyncEnumerable<T> ReadAllAsync<T>(
        string nameOfNone,
        System.Text.Json.JsonSerializerOptions options,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prefix = nameOfNone[..^".json".Length];
        await foreach (var name in store.ListAsync(prefix, cancellationToken))
        {
            if (await store.GetAsync(name, cancellationToken) is { } blob)
            {
                yield return CanonicalJson.Read<T>(blob.Content.Span, options);
            }
        }
    }
}
