using Ingest.Articles;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>Makes the index anew from what is stored. Nobody else may write to it meanwhile.</summary>
public sealed class IndexRebuild(IndexIntake intake)
{
    /// <summary>Writes every kept revision, its claims and alerts, every page that was set aside and every withdrawal into an empty index; gives the number of revisions.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var alerts = await AlertsAsync(cancellationToken);
        var count = 0;
        await foreach (var state in intake.ReadAllAsync<ArticleState>(BlobName.ArticleState(string.Empty), ArticleJson.Options, cancellationToken))
        {
            foreach (var revision in state.Revisions ?? [])
            {
                var raised = alerts[(state.ArticleId, revision.Revision)].ToList();
                count += await intake.WriteAsync(new ArticleMessage(state.ArticleId, revision.Revision, state.Day), raised, cancellationToken) ? 1 : 0;
            }

            await intake.WriteWithdrawalAsync(state, cancellationToken);
        }

        foreach (var alert in alerts.SelectMany(static group => group))
        {
            await intake.WriteAsync(alert, cancellationToken);
        }

        await foreach (var page in intake.ReadAllAsync<PageState>(BlobName.PageState(string.Empty), ArticleJson.Options, cancellationToken))
        {
            await intake.WriteAsync(page, cancellationToken);
        }

        await foreach (var name in intake.WithdrawalsAsync(cancellationToken))
        {
            await intake.WriteWithdrawalAsync(name, cancellationToken);
        }

        return count;
    }

    private async Task<ILookup<(string, string), Alert>> AlertsAsync(CancellationToken cancellationToken)
    {
        var alerts = new List<Alert>();
        await foreach (var record in intake.ReadAllAsync<AlertRecord>(BlobName.AlertState("a-"), WatchesJson.Options, cancellationToken))
        {
            alerts.Add(record.Alert);
        }

        return alerts.ToLookup(static alert => (alert.Article.ArticleId, alert.Article.Revision));
    }
}
