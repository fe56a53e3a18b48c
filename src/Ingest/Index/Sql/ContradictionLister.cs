using Ingest.Claims;
using Ingest.Index.Contradictions;
using Ingest.Index.Query;
using Ingest.Index.Rows;
using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Index.Sql;

/// <summary>Lists contradictions, those of the stories with the newest claims first.</summary>
internal sealed class ContradictionLister(SqliteConnection connection)
{
    private const int KeysAtOnce = 400;

    private readonly StoryNames _names = StoryNames.Read(connection);

    /// <summary>Those of which at least one claim fits the query. A story's claims are all read to compare them, whichever fit.</summary>
    public ResultPage<Contradiction> List(IndexQuery query, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(query.Limit, 1, IndexQuery.MaxLimit);
        var found = new List<Contradiction>();
        Continuation? last = null;
        foreach (var story in Stories(query))
        {
            foreach (var contradiction in Of(query, story, cancellationToken))
            {
                if (found.Count == limit)
                {
                    return new ResultPage<Contradiction>(found, last?.ToString());
                }

                found.Add(contradiction);
                last = new Continuation(story.At, $"{story.Id}/{contradiction.Id}");
            }
        }

        return new ResultPage<Contradiction>(found, null);
    }

    /// <summary>The stories with claims that fit, from where the page before ended.</summary>
    private IEnumerable<(string Id, long At, string? After)> Stories(IndexQuery query)
    {
        var select = IndexSelect.Claims(query);
        var rows = List($"SELECT a.story_id, max(c.at) FROM {select.From} WHERE {select.Conditions.All()} GROUP BY a.story_id", select.Conditions, static row => (Id: row.GetString(0), At: row.GetInt64(1)));
        var after = query.After is { } end && end.Key.Split('/') is [var story, var contradiction] ? (end.At, Story: story, Contradiction: contradiction) : default((long At, string Story, string Contradiction)?);
        return rows
            .GroupBy(row => _names.Now(row.Id), static row => row.At, static (id, times) => (Id: id, At: times.Max()), StringComparer.Ordinal)
            .OrderByDescending(static row => row.At)
            .ThenBy(static row => row.Id, StringComparer.Ordinal)
            .Where(row => after is not { } last || row.At < last.At || (row.At == last.At && string.CompareOrdinal(row.Id, last.Story) >= 0))
            .Select(row => (row.Id, row.At, string.Equals(row.Id, after?.Story, StringComparison.Ordinal) ? after?.Contradiction : null));
    }

    private IEnumerable<Contradiction> Of(IndexQuery query, (string Id, long At, string? After) story, CancellationToken cancellationToken)
    {
        var own = Claims(new Conditions(), conditions => conditions.Add($"a.latest = 1 AND a.story_id IN ({StoryFamily.Of(conditions.Bind(story.Id))})"));
        var all = own.Concat(SharingKeys(own, story.Id)).DistinctBy(static claim => claim.Id, StringComparer.Ordinal).ToList();
        var contradictions = ContradictionFinder.Find(all, cancellationToken);
        if (contradictions.Count == 0)
        {
            return [];
        }

        var select = IndexSelect.Claims(query with { Story = story.Id });
        var fitting = List($"SELECT c.id FROM {select.From} WHERE {select.Conditions.All()}", select.Conditions, static row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);

        // One that reaches over several stories is listed once, with the story that told it first.
        return contradictions
            .Where(found => story.After is null || string.CompareOrdinal(found.Id, story.After) > 0)
            .Where(found => string.Equals(_names.Now(found.StoryId), story.Id, StringComparison.Ordinal))
            .Where(found => found.Versions.Any(version => version.Claims.Any(claim => fitting.Contains(claim.ClaimId))));
    }

    /// <summary>Claims of other stories with a key that tells the event apart wherever it is met.</summary>
    private IEnumerable<ClaimMessage> SharingKeys(List<ClaimMessage> own, string story) => own
        .Where(static claim => claim.Data.EventKey is { } key && key.IsTelling())
        .Select(static claim => claim.Data.EventKey!.Id)
        .Distinct(StringComparer.Ordinal)
        .Chunk(KeysAtOnce)
        .SelectMany(keys => Claims(new Conditions(), conditions =>
        {
            conditions.Add(conditions.OneOf("c.event_key", keys));
            conditions.Add($"a.latest = 1 AND a.story_id NOT IN ({StoryFamily.Of(conditions.Bind(story))})");
        }));

    private List<ClaimMessage> Claims(Conditions conditions, Action<Conditions> add)
    {
        add(conditions);
        return List($"SELECT c.json FROM claims c JOIN articles a ON a.n = c.article WHERE {conditions.All()}", conditions, static row => CanonicalJson.Read<ClaimMessage>(row.GetString(0), IndexJson.Options));
    }

    private List<T> List<T>(string sql, Conditions conditions, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        conditions.BindTo(command);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return list;
    }
}
