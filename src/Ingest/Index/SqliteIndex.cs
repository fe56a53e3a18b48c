using Ingest.Articles;
using Ingest.Articles.Visits;
using Ingest.Claims;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Index.Sql;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Data.Sqlite;

namespace Ingest.Index;

/// <summary>
/// What analysts query: articles, claims, mentions, alerts and what was set aside, in one SQLite file that can be made again from
/// the blobs at any time. One writer at a time (in this process and others), any number of readers beside it.
/// A file that is broken, locked or of another version throws <see cref="StorageException"/>.
/// </summary>
public sealed class SqliteIndex : IDisposable
{
    private readonly IndexFile _file;
    private readonly SemaphoreSlim _writing = new(1);
    private IndexWriter? _writer;

    public SqliteIndex(IndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _file = new IndexFile(options.Path, options.LockTimeout);
    }

    /// <summary>The SQLite file.</summary>
    public string Path => _file.Path;

    /// <summary>Puts an article revision, what was found in it and the alerts it raised into the index, all or nothing. Writing the same again changes nothing; a new analysis of the same revision replaces the earlier one.</summary>
    public Task WriteAsync(ArticleRevision article, Enrichment enrichment, IReadOnlyList<ClaimMessage> claims, IReadOnlyList<Alert> alerts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(enrichment);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(alerts);
        return WriteAsync(writer => writer.Write(new IndexedArticle(article, enrichment, claims, alerts)), cancellationToken);
    }

    /// <summary>Puts an alert by itself into the index: one about no article, or one that came after its article's row. Writing it again changes nothing.</summary>
    public Task WriteAlertAsync(Alert alert, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return WriteAsync(writer => writer.Write(alert), cancellationToken);
    }

    /// <summary>Notes something that was not taken further. The same thing again only moves its time.</summary>
    public Task WriteSetAsideAsync(SetAsideEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return WriteAsync(writer => writer.Write(entry), cancellationToken);
    }

    /// <summary>Notes that an article's page is gone, or there again. Facts may come in any order and more than once.</summary>
    public Task WriteWithdrawalAsync(Withdrawal fact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return WriteAsync(writer => writer.Write(fact), cancellationToken);
    }

    /// <summary>Claims, newest first.</summary>
    public Task<ResultPage<ClaimMessage>> ClaimsAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Claims(query, cancellationToken), cancellationToken);

    /// <summary>Events that are told in ways that cannot all be right, or whose numbers rose; of those a claim fits the query.</summary>
    public Task<ResultPage<Contradiction>> ContradictionsAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Contradictions(query, cancellationToken), cancellationToken);

    /// <summary>Articles, newest first.</summary>
    public Task<ResultPage<ArticleRow>> ArticlesAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Articles(query, cancellationToken), cancellationToken);

    /// <summary>Mentions of entities and places, newest article first, in text order.</summary>
    public Task<ResultPage<MentionRow>> MentionsAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Mentions(query, cancellationToken), cancellationToken);

    /// <summary>Alerts, newest first.</summary>
    public Task<ResultPage<AlertRow>> AlertsAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Alerts(query, cancellationToken), cancellationToken);

    /// <summary>Resolved places by how often the mentions that fit the query name them.</summary>
    public Task<IReadOnlyList<PlaceCount>> PlacesAsync(IndexQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Places(query, cancellationToken), cancellationToken);

    /// <summary>One claim, or null.</summary>
    public Task<ClaimMessage?> ClaimAsync(string id, CancellationToken cancellationToken) => ReadAsync(reader => reader.Claim(id), cancellationToken);

    /// <summary>An article with its text in the revision asked for (null: the latest), or null.</summary>
    public Task<ArticleDetail?> ArticleAsync(string articleId, string? revision, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Article(articleId, revision), cancellationToken);

    /// <summary>A story with its reports and sources, by the id that it goes by or went by before a merge; null where there is none.</summary>
    public Task<StoryDetail?> StoryAsync(string storyId, CancellationToken cancellationToken) => ReadAsync(reader => reader.Story(storyId), cancellationToken);

    /// <summary>Stories, those with the newest reports first; each by the id that it goes by now.</summary>
    public Task<ResultPage<StoryRow>> StoriesAsync(StoryQuery query, CancellationToken cancellationToken) =>
        ReadAsync(reader => reader.Stories(query, cancellationToken), cancellationToken);

    /// <summary>How much of everything there is.</summary>
    public Task<IndexSummary> SummaryAsync(CancellationToken cancellationToken) => ReadAsync(static reader => reader.Summary(), cancellationToken);

    /// <summary>What was set aside, last first.</summary>
    public Task<IReadOnlyList<SetAsideEntry>> SetAsideAsync(int limit, CancellationToken cancellationToken) => ReadAsync(reader => reader.SetAside(limit), cancellationToken);

    public void Dispose()
    {
        _writer?.Dispose();
        _writing.Dispose();
        _file.Close();
    }

    /// <summary>SQLite answers on the calling thread; a query runs on another so that a slow one holds up nobody.</summary>
    private Task<T> ReadAsync<T>(Func<IndexReader, T> read, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                using var connection = _file.OpenReader();
                return read(new IndexReader(connection));
            }
            catch (SqliteException error) when (QueryError(error) is { } problem)
            {
                throw new QueryException("text", problem, error);
            }
            catch (SqliteException error)
            {
                throw _file.Explain(error);
            }
        },
        cancellationToken);

    /// <summary>A plain error of a prepared query can only come from a full-text expression that a user wrote.</summary>
    private static string? QueryError(SqliteException error) =>
        error.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR ? $"'text' with 'raw' must be an SQLite FTS5 expression; this one is not: {error.Message}" : null;

    private async Task WriteAsync(Action<IndexWriter> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            _writer ??= new IndexWriter(_file.OpenWriter());
            write(_writer);
        }
        catch (SqliteException error)
        {
            _writer?.Dispose();
            _writer = null;
            throw _file.Explain(error);
        }
        finally
        {
            _writing.Release();
        }
    }
}
