using System.Collections.Concurrent;
using System.Text.Json;
using Ingest.Articles;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Extensions.Logging;

namespace Ingest;

/// <summary>
/// Keeps this process's index up with what other processes stored: where each has an index file of its own (Azure Functions, whose functions
/// run on machines of their own) whoever answers queries must first read what the others wrote. What was read is remembered in memory, so
/// a new process reads everything once: three small blobs an article, sixteen articles at once, which is fit for some ten thousand articles.
/// A page is read once, when it first appears; if it is set aside only later, that is not seen before the next process. Mentions of the same
/// moment can stand in another order than in another process's index, so a list of them must be paged through on one machine.
/// A damaged blob is said once and left out: it must not keep the others from being found.
/// </summary>
public sealed class IndexFollower(SentMarks sent, ArticleArchive articles, IndexIntake intake, TimeProvider clock, ILogger<IndexFollower> logger) : IDisposable
{
    /// <summary>How long an index that is up with the store is answered from before the store is asked again.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private const int ReadsAtOnce = 16;

    private readonly SemaphoreSlim _gate = new(1);
    private readonly ConcurrentDictionary<SentRevision, byte> _revisions = new();
    private readonly ConcurrentDictionary<string, byte> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Alert?> _alerts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _withdrawals = new(StringComparer.Ordinal);
    private long? _caughtUp;

    /// <summary>
    /// Indexes what was stored since the last call; gives the number of revisions. Within <see cref="Interval"/> of a call that came to its end
    /// it does nothing; with nothing new it only lists names. A call that is cancelled keeps what it has done, and the next goes on from there.
    /// </summary>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_caughtUp is { } last && clock.GetElapsedTime(last) < Interval)
            {
                return 0;
            }

            var asked = clock.GetTimestamp();
            var count = await FollowAsync(cancellationToken);
            _caughtUp = asked;
            return count;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    // An alert is kept before its revision is marked: with the marks listed first, none can be missing.
    private async Task<int> FollowAsync(CancellationToken cancellationToken)
    {
        var revisions = await sent.ListAsync(cancellationToken).Where(revision => !_revisions.ContainsKey(revision)).ToListAsync(cancellationToken);
        var known = _alerts.Keys.ToHashSet(StringComparer.Ordinal);
        await EachNewAsync(BlobName.AlertState("a-"), _alerts.ContainsKey, ReadAlertAsync, cancellationToken);
        var alerts = _alerts.Values.OfType<Alert>().ToLookup(static alert => new SentRevision(alert.Article.ArticleId, alert.Article.Revision));
        await EachAsync(revisions, (revision, token) => IndexAsync(revision, [.. alerts[revision]], token), cancellationToken);
        await EachAsync(_alerts.Where(read => !known.Contains(read.Key)), WriteAlertAsync, cancellationToken);
        await EachNewAsync(BlobName.PageState(string.Empty), _pages.ContainsKey, ReadPageAsync, cancellationToken);
        var withdrawals = await intake.WithdrawalsAsync(cancellationToken).Where(name => !_withdrawals.ContainsKey(name)).ToListAsync(cancellationToken);
        await EachAsync(withdrawals, ReadWithdrawalAsync, cancellationToken);
        return revisions.Count;
    }

    private ValueTask ReadWithdrawalAsync(string name, CancellationToken cancellationToken) =>
        UnlessDamagedAsync(name, () => intake.WriteWithdrawalAsync(name, cancellationToken), () => _withdrawals.TryAdd(name, 0));

    private ValueTask IndexAsync(SentRevision revision, IReadOnlyList<Alert> alerts, CancellationToken cancellationToken) =>
        UnlessDamagedAsync($"{revision.ArticleId}/{revision.Revision}", () => WriteAsync(revision, alerts, cancellationToken), () => _revisions.TryAdd(revision, 0));

    private async Task WriteAsync(SentRevision revision, IReadOnlyList<Alert> alerts, CancellationToken cancellationToken)
    {
        var state = await articles.FindAsync(revision.ArticleId, cancellationToken)
            ?? throw new StorageException($"The article {revision.ArticleId} is marked as sent and is not in the store; nothing may delete what is kept.");
        await intake.WriteAsync(new ArticleMessage(revision.ArticleId, revision.Revision, state.Day), alerts, cancellationToken);
        await intake.WriteWithdrawalAsync(state, cancellationToken);
    }

    private ValueTask ReadAlertAsync(string name, CancellationToken cancellationToken) => UnlessDamagedAsync(
        name,
        async () => _alerts[name] = (await intake.ReadAsync<AlertRecord>(name, WatchesJson.Options, cancellationToken))?.Alert,
        () => _alerts.TryAdd(name, null));

    // A silence is about no article, and what was taken back stands in a revision that may have been indexed long ago.
    private ValueTask WriteAlertAsync(KeyValuePair<string, Alert?> read, CancellationToken cancellationToken) =>
        read.Value is { } alert && (!alert.HasArticle() || _revisions.ContainsKey(new SentRevision(alert.Article.ArticleId, alert.Article.Revision)))
            ? new ValueTask(intake.WriteAsync(alert, cancellationToken))
            : ValueTask.CompletedTask;

    private ValueTask ReadPageAsync(string name, CancellationToken cancellationToken) => UnlessDamagedAsync(
        name,
        async () =>
        {
            if (await intake.ReadAsync<PageState>(name, ArticleJson.Options, cancellationToken) is { } page)
            {
                await intake.WriteAsync(page, cancellationToken);
            }
        },
        () => _pages.TryAdd(name, 0));

    private async ValueTask UnlessDamagedAsync(string name, Func<Task> read, Action remember)
    {
        try
        {
            await read();
        }
        catch (Exception exception) when (exception is JsonException or StorageException { IsOutage: false })
        {
            FlowLog.NotIndexed(logger, name, exception.Message);
        }

        remember();
    }

    private async Task EachNewAsync(string nameOfNone, Func<string, bool> isKnown, Func<string, CancellationToken, ValueTask> read, CancellationToken cancellationToken)
    {
        var names = await intake.NamesAsync(nameOfNone, cancellationToken).Where(name => !isKnown(name)).ToListAsync(cancellationToken);
        await EachAsync(names, read, cancellationToken);
    }

    private static Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, ValueTask> each, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken }, each);
}
