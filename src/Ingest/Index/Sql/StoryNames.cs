using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>By which id each story goes now, after stories turned out to be one.</summary>
internal sealed class StoryNames
{
    private readonly Dictionary<string, string> _into = new(StringComparer.Ordinal);

    private StoryNames()
    {
    }

    public static StoryNames Read(SqliteConnection connection)
    {
        var names = new StoryNames();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT story_id, into_id FROM story_merges ORDER BY at, article_id";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            names._into.TryAdd(rows.GetString(0), rows.GetString(1));
        }

        return names;
    }

    /// <summary>The id that a story goes by now. No story is merged twice; the count only keeps a damaged index from turning in circles.</summary>
    public string Now(string storyId)
    {
        for (var i = 0; i < _into.Count && _into.TryGetValue(storyId, out var into); i++)
        {
            storyId = into;
        }

        return storyId;
    }
}
