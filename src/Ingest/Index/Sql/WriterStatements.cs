using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>All that is ever written, prepared once for a connection.</summary>
internal sealed class WriterStatements(SqliteConnection connection) : IDisposable
{
    public Statement FindDigest { get; } = new(connection, "SELECT digest FROM articles WHERE article_id = @p1 AND revision = @p2", 2);

    public Statement AddArticle { get; } = Statement.Insert(
        connection, "articles", "n", "article_id", "revision", "latest", "at", "fetched", "replaces", "story_id", "publisher_folded", "host", "feed_id", "kind", "language", "digest", "json");

    public Statement RenewArticle { get; } = new(
        connection, "UPDATE articles SET digest = @p3, json = @p4, story_id = @p5 WHERE article_id = @p1 AND revision = @p2 RETURNING n", 5);

    public Statement AddText { get; } = Statement.Insert(connection, "texts", "n", "n", "title", "text");

    public Statement AddTextWords { get; } = new(connection, "INSERT INTO texts_fts (rowid, title, text) VALUES (@p1, @p2, @p3)", 3);

    /// <summary>The latest revision is the one fetched last; of two fetched in one moment the one that replaces the other.</summary>
    public Statement MarkLatest { get; } = new(
        connection,
        """
        UPDATE articles SET latest = (n = (
            SELECT a.n FROM articles a WHERE a.article_id = @p1
            ORDER BY a.fetched DESC, EXISTS (SELECT 1 FROM articles b WHERE b.article_id = @p1 AND b.fetched = a.fetched AND b.replaces = a.revision), a.revision
            LIMIT 1))
        WHERE article_id = @p1
        """,
        1);

    public Statement AddMerge { get; } = Statement.Insert(connection, "story_merges", "story_id", "story_id", "into_id", "article_id", "at");

    public Statement AddClaim { get; } = Statement.Insert(
        connection, "claims", "n", "id", "article", "at", "event_start", "event_end", "event_type", "subtype", "polarity", "modality", "place_id", "place_folded", "country",
        "latitude", "longitude", "actor_entity", "target_entity", "speaker_entity", "speaker_folded", "evidence_start", "evidence_end",
        "actor_kind", "target_kind", "quad", "killed", "wounded", "displaced", "detained", "abducted", "missing", "event_key", "json");

    public Statement AddClaimWords { get; } = new(connection, "INSERT INTO claims_fts (rowid, title, evidence) VALUES (@p1, @p2, @p3)", 3);

    public Statement AddEntity { get; } = Statement.Insert(
        connection, "mentions", "n", "article", "at", "kind", "start", "length", "text", "name", "ref_id", "category", "subcategory", "folded", "confidence");

    public Statement AddPlace { get; } = Statement.Insert(
        connection, "mentions", "n", "article", "at", "kind", "start", "length", "text", "name", "ref_id", "place_id", "folded", "place_folded", "country", "admin1",
        "latitude", "longitude", "precision", "confidence");

    public Statement AddAlert { get; } = Statement.Insert(
        connection, "alerts", "n", "id", "at", "watch_folded", "article_id", "revision", "place_id", "place_folded", "country", "latitude", "longitude", "event_types", "json");

    public Statement DropClaimWords { get; } = new(connection, "DELETE FROM claims_fts WHERE rowid IN (SELECT n FROM claims WHERE article = @p1)", 1);

    public Statement DropClaims { get; } = new(connection, "DELETE FROM claims WHERE article = @p1", 1);

    public Statement DropMentions { get; } = new(connection, "DELETE FROM mentions WHERE article = @p1", 1);

    public Statement SetAside { get; } = new(
        connection,
        """
        INSERT INTO set_aside (id, stage, code, message, url, feed_id, first_time, last_time) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p7)
        ON CONFLICT (id) DO UPDATE SET first_time = min(first_time, excluded.first_time), last_time = max(last_time, excluded.last_time)
        """,
        7);

    /// <summary>Facts may come in any order; the one found last counts.</summary>
    public Statement Withdrawal { get; } = new(
        connection,
        """
        INSERT INTO withdrawals (article_id, at, is_over) VALUES (@p1, @p2, @p3)
        ON CONFLICT (article_id) DO UPDATE SET at = excluded.at, is_over = excluded.is_over
        WHERE excluded.at > at OR (excluded.at = at AND excluded.is_over)
        """,
        3);

    public void Dispose()
    {
        Statement[] all =
        [
            FindDigest, AddArticle, RenewArticle, AddText, AddTextWords, MarkLatest, AddMerge, AddClaim, AddClaimWords, AddEntity, AddPlace, AddAlert,
            DropClaimWords, DropClaims, DropMentions, SetAside, Withdrawal,
        ];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }
}
