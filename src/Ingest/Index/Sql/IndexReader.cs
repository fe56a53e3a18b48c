using Ingest.Claims;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Ingest.Watches;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>Runs queries on a connection that can only read.</summary>
internal sealed class IndexReader(SqliteConnection connection)
{
    public ResultPage<ClaimMessage> Claims(IndexQuery query, CancellationToken cancellationToken) =>
        Page(IndexSelect.Claims(query), query, static row => CanonicalJson.Read<ClaimMessage>(row.GetString(2), IndexJson.Options), cancellationToken);

    public ResultPage<Contradiction> Contradictions(IndexQuery query, CancellationToken cancellationToken)
    {
        Prepare(query);
        return new ContradictionLister(connection).List(query, cancellationToken);
    }

    public ResultPage<ArticleRow> Articles(IndexQuery query, CancellationToken cancellationToken) =>
        Page(IndexSelect.Articles(query), query, static row => Article(row.GetString(3)) with { Latest = row.GetBoolean(2), Withdrawn = Time(row, 4) }, cancellationToken);

    public ResultPage<AlertRow> Alerts(IndexQuery query, CancellationToken cancellationToken) => Page(
        IndexSelect.Alerts(query),
        query,
        static row => new AlertRow(CanonicalJson.Read<Alert>(row.GetString(2), IndexJson.Options), row.Text(3), row.Number(4), row.Number(5)),
        cancellationToken);

    public ResultPage<MentionRow> Mentions(IndexQuery query, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<long, string>();
        return Page(IndexSelect.Mentions(query), query, row => Mention(row, texts), cancellationToken);
    }

    public IReadOnlyList<PlaceCount> Places(IndexQuery query, CancellationToken cancellationToken)
    {
        var conditions = IndexSelect.MentionConditions(query);
        conditions.Add("m.place_id IS NOT NULL");
        var sql = $"""
            SELECT m.place_id, m.name, m.country, m.admin1, m.latitude, m.longitude, m.precision, count(*) AS mentions, count(DISTINCT a.article_id), max(m.at)
            FROM mentions m JOIN articles a ON a.n = m.article WHERE {conditions.All()}
            GROUP BY m.place_id ORDER BY mentions DESC, m.place_id LIMIT {conditions.Bind(Math.Clamp(query.Limit, 1, IndexQuery.MaxLimit))}
            """;
        return List(sql, conditions, query, Place, cancellationToken);
    }

    public ClaimMessage? Claim(string id)
    {
        using var command = Command("SELECT json FROM claims WHERE id = @id", ("@id", id));
        return command.ExecuteScalar() is string json ? CanonicalJson.Read<ClaimMessage>(json, IndexJson.Options) : null;
    }

    public ArticleDetail? Article(string articleId, string? revision)
    {
        var revisions = new List<string>();
        ArticleDetail? found = null;
        using var command = Command(
            $"SELECT a.revision, a.latest, a.json, t.text, {IndexSelect.Withdrawn} FROM articles a JOIN texts t ON t.n = a.n WHERE a.article_id = @id ORDER BY a.latest DESC, a.fetched DESC, a.revision",
            ("@id", articleId));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            revisions.Add(rows.GetString(0));
            if (revision is null ? rows.GetBoolean(1) : string.Equals(rows.GetString(0), revision, StringComparison.Ordinal))
            {
                found = new ArticleDetail(Article(rows.GetString(2)) with { Latest = rows.GetBoolean(1), Withdrawn = Time(rows, 4) }, rows.GetString(3), revisions);
            }
        }

        return found;
    }

    public StoryDetail? Story(string storyId) => new StoryReader(connection).Read(storyId);

    public ResultPage<StoryRow> Stories(StoryQuery query, CancellationToken cancellationToken) => new StoryLister(connection).List(query, cancellationToken);

    public IndexSummary Summary()
    {
        using var command = Command("""
            SELECT (SELECT count(*) FROM articles WHERE latest = 1), (SELECT count(*) FROM articles), (SELECT count(DISTINCT story_id) FROM articles),
                (SELECT count(*) FROM claims c JOIN articles a ON a.n = c.article WHERE a.latest = 1),
                (SELECT count(*) FROM mentions m JOIN articles a ON a.n = m.article WHERE a.latest = 1),
                (SELECT count(*) FROM alerts)
            """);
        using var row = command.ExecuteReader();
        row.Read();
        return new IndexSummary(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), SetAsideCounts());
    }

    public IReadOnlyList<SetAsideEntry> SetAside(int limit)
    {
        using var command = Command("SELECT stage, code, message, url, feed_id, last_time FROM set_aside ORDER BY last_time DESC, id LIMIT @limit", ("@limit", limit));
        using var rows = command.ExecuteReader();
        var entries = new List<SetAsideEntry>();
        while (rows.Read())
        {
            entries.Add(new SetAsideEntry(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.Text(3), rows.Text(4), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(5))));
        }

        return entries;
    }

    private List<SetAsideCount> SetAsideCounts()
    {
        using var command = Command("SELECT stage, code, count(*) FROM set_aside GROUP BY stage, code ORDER BY 3 DESC, 1, 2");
        using var rows = command.ExecuteReader();
        var counts = new List<SetAsideCount>();
        while (rows.Read())
        {
            counts.Add(new SetAsideCount(rows.GetString(0), rows.GetString(1), rows.GetInt32(2)));
        }

        return counts;
    }

    private ResultPage<T> Page<T>(IndexSelect select, IndexQuery query, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(query.Limit, 1, IndexQuery.MaxLimit);
        var rows = List(select.Sql(query), select.Conditions, query, row => (Last: new Continuation(row.GetInt64(0), row.GetString(1)), Item: read(row)), cancellationToken);
        return new ResultPage<T>(
            [.. rows.Take(limit).Select(static row => row.Item)],
            rows.Count > limit ? rows[limit - 1].Last.ToString() : null);
    }

    private List<T> List<T>(string sql, Conditions conditions, IndexQuery query, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        Prepare(query);
        using var command = Command(sql);
        conditions.BindTo(command);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            list.Add(read(rows));
        }

        return list;
    }

    /// <summary>SQLite knows no distances on the globe.</summary>
    private void Prepare(IndexQuery query)
    {
        if (query.Near is not null)
        {
            connection.CreateFunction<double?, double?, double, double, double?>(
                PlaceConditions.KilometresFunction,
                static (latitude, longitude, toLatitude, toLongitude) => latitude is null || longitude is null ? null : Circle.Distance(latitude.Value, longitude.Value, toLatitude, toLongitude),
                isDeterministic: true);
        }
    }

    private MentionRow Mention(SqliteDataReader row, Dictionary<long, string> texts)
    {
        var article = Article(row.GetString(17));
        var n = row.GetInt64(16);
        if (!texts.TryGetValue(n, out var text))
        {
            using var command = Command("SELECT text FROM texts WHERE n = @n", ("@n", n));
            texts[n] = text = (string)command.ExecuteScalar()!;
        }

        var (offset, length) = (row.GetInt32(4), row.GetInt32(5));
        return new MentionRow(
            row.GetString(2), row.GetString(3), offset, length, row.Text(6), row.Text(7), row.Text(8), row.Text(9), row.Text(10), row.Text(11),
            row.Number(12), row.Number(13), row.Text(14), row.GetDouble(15), SentenceAround.Cut(text, offset, length),
            article.ArticleId, article.Revision, article.Title, article.Publisher, article.Url, article.Published);
    }

    private static PlaceCount Place(SqliteDataReader row) => new(
        row.GetString(0),
        row.Text(1) ?? row.GetString(0),
        row.Text(2),
        row.Text(3),
        row.Number(4),
        row.Number(5),
        row.Text(6),
        row.GetInt32(7),
        row.GetInt32(8),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(9)));

    private static DateTimeOffset? Time(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static ArticleRow Article(string json) => CanonicalJson.Read<ArticleRow>(json, IndexJson.Options);

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
