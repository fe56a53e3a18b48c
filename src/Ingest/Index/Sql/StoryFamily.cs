namespace Ingest.Index.Sql;

/// <summary>The ids of all stories that have become one with a story.</summary>
internal static class StoryFamily
{
    /// <summary>A subquery that gives them, the story's own id among them.</summary>
    public static string Of(string parameter) => $"""
        WITH RECURSIVE family (id) AS (
            SELECT {parameter}
            UNION SELECT m.into_id FROM family JOIN story_merges m ON m.story_id = family.id
            UNION SELECT m.story_id FROM family JOIN story_merges m ON m.into_id = family.id)
        SELECT id FROM family
        """;
}
