using System.Runtime.CompilerServices;
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

    /// <summary>Every marked revision, in the order of the marks' names.</summary>
    public async IAsyncEnumerable<SentRevision> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var name in store.ListAsync(BlobName.SentStates, cancellationToken))
        {
            // Both ids are hexadecimal digits, so there is one hyphen.
            if (name[BlobName.SentStates.Length..^".json".Length].Split('-') is [var articleId, var revision])
            {
                yield return new SentRevision(articleId, revision);
            }
        }
    }

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
