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
        SELECT n.now FROM articles a JOIN names n ON n.id = a.story_id
        WHERE a.latest = 1 AND NOT EXISTS (SELECT 1 FROM story_merges m WHERE m.story_id = n.now)
        GROUP BY n.now HAVING max(a.at) >= @since
        ORDER BY max(a.at) DESC, n.now
        """;

    /// <summary>The stories that fit. A story is read whole to count its sources, so those that are asked to have several cost more.</summary>
    public IReadOnlyList<StoryRow> List(StoryQuery query, CancellationToken cancellationToken)
    {
        var reader = new StoryReader(connection);
        var rows = new List<StoryRow>();
        foreach (var id in Ids(query.Since))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.Count >= query.Limit)
            {
                break;
            }

            if (reader.Read(id) is { } story && story.IndependentSources >= query.FewestSources)
            {
                rows.Add(StoryRow.Of(story));
            }
        }

        return rows;
    }

    private List<string> Ids(DateTimeOffset? since)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Newest;
        command.Parameters.AddWithValue("@since", since?.ToUnixTimeMilliseconds() ?? long.MinValue);
        using var rows = command.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read())
        {
            ids.Add(rows.GetString(0));
        }

        return ids;
    }
}
