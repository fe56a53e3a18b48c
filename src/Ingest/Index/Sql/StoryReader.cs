using Ingest.Index.Rows;
using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>Reads one story with all of its reports.</summary>
internal sealed class StoryReader(SqliteConnection connection)
{
    /// <summary>The story that goes by an id now or went by it before it was merged; null where no report is in it.</summary>
    public StoryDetail? Read(string storyId)
    {
        var articles = List(
            $"SELECT a.json FROM articles a WHERE a.latest = 1 AND a.story_id IN ({StoryFamily.Of("@id")}) ORDER BY a.at, a.article_id",
            storyId,
            static row => CanonicalJson.Read<ArticleRow>(row.GetString(0), IndexJson.Options));
        if (articles.Count == 0)
        {
            return null;
        }

        var merges = List(
            $"SELECT m.story_id, m.into_id, m.article_id, m.at FROM story_merges m WHERE m.into_id IN ({StoryFamily.Of("@id")}) ORDER BY m.at, m.story_id",
            storyId,
            static row => new StoryMerge(row.GetString(0), row.GetString(1), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))));
        var sources = StorySources.Of(articles);
        return new StoryDetail(Current(storyId, merges), articles.Count, sources.Count, articles.Min(StorySources.Time), articles.Max(StorySources.Time), merges, sources);
    }

    // No story is merged twice; the count only keeps a damaged index from turning in circles.
    private static string Current(string storyId, List<StoryMerge> merges)
    {
        for (var i = 0; i < merges.Count && merges.Find(merge => string.Equals(merge.StoryId, storyId, StringComparison.Ordinal)) is { } merge; i++)
        {
            storyId = merge.IntoStoryId;
        }

        return storyId;
    }

    private List<T> List<T>(string sql, string storyId, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@id", storyId);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return list;
    }
}
