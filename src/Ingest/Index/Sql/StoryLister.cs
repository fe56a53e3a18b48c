using Ingest.Index.Query;
using Ingest.Index.Rows;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>Lists stories, those with the newest reports first.</summary>
internal sealed class StoryLister(SqliteConnection connection)
{
    // A merged story counts under the id that it goes by now, which is the one that nothing was merged into another.
    private const string Newest = """
        WITH RECURSIVE names (id, now) AS (
            SELECT DISTINCT story_id, story_id FROM articles WHERE latest = 1
            UNION SELECT n.id, m.into_id FROM names n JOIN story_merges m ON m.story_id = n.now)
        SELECT n.now, max(a.at) FROM articles a JOIN names n ON n.id = a.story_id
        WHERE a.latest = 1 AND NOT EXISTS (SELECT 1 FROM story_merges m WHERE m.story_id = n.now)
        GROUP BY n.now HAVING max(a.at) >= @since AND (max(a.at) < @at OR (max(a.at) = @at AND n.now > @key))
        ORDER BY max(a.at) DESC, n.now
        """;

    /// <summary>The stories that fit. A story is read whole to count its sources, so those that are asked to have several cost more.</summary>
    public ResultPage<StoryRow> List(StoryQuery query, CancellationToken cancellationToken)
    {
        var reader = new StoryReader(connection);
        var rows = new List<StoryRow>();
        Continuation? last = null;
        foreach (var found in Ids(query))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Read(found.Key) is not { } story || story.IndependentSources < query.FewestSources)
            {
                continue;
            }

            if (rows.Count >= query.Limit)
            {
                return new ResultPage<StoryRow>(rows, last?.ToString());
            }

            rows.Add(StoryRow.Of(story));
            last = found;
        }

        return new ResultPage<StoryRow>(rows, null);
    }

    private List<Continuation> Ids(StoryQuery query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Newest;
        command.Parameters.AddWithValue("@since", query.Since?.ToUnixTimeMilliseconds() ?? long.MinValue);
        command.Parameters.AddWithValue("@at", query.After?.At ?? long.MaxValue);
        command.Parameters.AddWithValue("@key", query.After?.Key ?? string.Empty);
        using var rows = command.ExecuteReader();
        var ids = new List<Continuation>();
        while (rows.Read())
        {
            ids.Add(new Continuation(rows.GetInt64(1), rows.GetString(0)));
        }

        return ids;
    }
}
