using Ingest.Articles;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>The marks that say of a revision: everything that follows from it was sent and indexed. Nothing marked is sent again.</summary>
public sealed class SentMarks(IBlobStore store, ILogger<SentMarks> logger)
{
    private static readonly byte[] Mark = "{}"u8.ToArray();

    /// <summary>Whether the revision is marked.</summary>
    public Task<bool> IsSentAsync(string articleId, string revision, CancellationToken cancellationToken) =>
        store.ExistsAsync(BlobName.SentState(articleId, revision), cancellationToken);

    /// <summary>Marks it; the last thing that is done with a revision.</summary>
    public async Task MarkAsync(ArticleRevision article, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (await store.CreateAsync(BlobName.SentState(article.ArticleId, article.Revision), Mark, "application/json", cancellationToken) == CreateOutcome.Created)
        {
            FlowLog.Finished(logger, article.ArticleId, article.Revision);
        }
    }
}
