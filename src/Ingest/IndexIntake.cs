using System.Runtime.CompilerServices;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Claims;
using Ingest.Index;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Watches;

namespace Ingest;

/// <summary>Puts into the index what is in the store.</summary>
public sealed class IndexIntake(IBlobStore store, ArticleArchive articles, EnrichmentArchive enrichments, SqliteIndex index, TimeProvider clock)
{
    /// <summary>Writes a kept revision with its claims and <paramref name="raised"/>; false where it was not analysed yet.</summary>
    public async Task<bool> WriteAsync(ArticleMessage message, IReadOnlyList<Alert> raised, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await enrichments.ReadAsync(message.Day, message.ArticleId, message.Revision, cancellationToken) is not { } enrichment)
        {
            return false;
        }

        var article = await articles.ReadAsync(message, cancellationToken);
        await index.WriteAsync(article, enrichment, ClaimMessages.From(article, enrichment), raised, cancellationToken);
        return true;
    }

    /// <summary>Writes an alert by itself; it is left alone where its article brought it already.</summary>
    public Task WriteAsync(Alert alert, CancellationToken cancellationToken) => index.WriteAlertAsync(alert, cancellationToken);

    /// <summary>Notes that a page was set aside, if it was.</summary>
    public async Task WriteAsync(PageState page, CancellationToken cancellationToken)
    {
        if (page is { SetAside: { } code, Message: var reason })
        {
            await index.WriteSetAsideAsync(new SetAsideEntry("pages", code, reason ?? code, page.Url, null, clock.GetUtcNow()), cancellationToken);
        }
    }

    /// <summary>Notes that an article's page is gone, if its state says so: facts under <c>raw/</c> may be let go after a time, by the owner's choice.</summary>
    public Task WriteWithdrawalAsync(ArticleState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Withdrawn is { } fact ? index.WriteWithdrawalAsync(fact, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Notes that an article's page is gone, or there again, as the fact of that name says.</summary>
    public async Task WriteWithdrawalAsync(string name, CancellationToken cancellationToken)
    {
        if (await ReadAsync<Withdrawal>(name, ArticleJson.Options, cancellationToken) is { } fact)
        {
            await index.WriteWithdrawalAsync(fact, cancellationToken);
        }
    }

    /// <summary>The names of all facts about pages that are gone or there again.</summary>
    public IAsyncEnumerable<string> WithdrawalsAsync(CancellationToken cancellationToken) => store.ListAsync(BlobName.Withdrawals, cancellationToken);

    /// <summary>The names of all blobs of a kind, by the name that one without an id would have.</summary>
    public IAsyncEnumerable<string> NamesAsync(string nameOfNone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nameOfNone);
        return store.ListAsync(nameOfNone[..^".json".Length], cancellationToken);
    }

    /// <summary>A blob, or null where it is gone.</summary>
    public async Task<T?> ReadAsync<T>(string name, JsonSerializerOptions options, CancellationToken cancellationToken)
        where T : class =>
        await store.GetAsync(name, cancellationToken) is { } blob ? CanonicalJson.Read<T>(blob.Content.Span, options) : null;

    /// <summary>All blobs of a kind.</summary>
    public async IAsyncEnumerable<T> ReadAllAsync<T>(string nameOfNone, JsonSerializerOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var name in NamesAsync(nameOfNone, cancellationToken))
        {
            if (await ReadAsync<T>(name, options, cancellationToken) is { } value)
            {
                yield return value;
            }
        }
    }
}
