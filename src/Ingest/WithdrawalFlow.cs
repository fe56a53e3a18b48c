using Ingest.Articles.Visits;

namespace Ingest;

/// <summary>From the finding that a page is gone, or back, to the fact, the index and the article's state.</summary>
public sealed class WithdrawalFlow(Withdrawals withdrawals, FlowOutputs outputs)
{
    /// <summary>The page of an article is gone.</summary>
    public async Task BeginAsync(string articleId, string url, DateTimeOffset due, int status, string message, CancellationToken cancellationToken)
    {
        if (await withdrawals.GoneAsync(articleId, url, due, status, message, cancellationToken) is { } fact)
        {
            await NoteAsync(fact, "articles withdrawn", cancellationToken);
        }
    }

    /// <summary>The page of an article was seen; if it was gone, that is over.</summary>
    public async Task EndAsync(string articleId, string url, DateTimeOffset seen, CancellationToken cancellationToken)
    {
        if (await withdrawals.BackAsync(articleId, url, seen, cancellationToken) is { } fact)
        {
            await NoteAsync(fact, "withdrawals ended", cancellationToken);
        }
    }

    private async Task NoteAsync(Withdrawal fact, string count, CancellationToken cancellationToken)
    {
        await outputs.Index.WriteWithdrawalAsync(fact, cancellationToken);
        await withdrawals.NoteAsync(fact, cancellationToken);
        outputs.Tally.Count(count);
    }
}
