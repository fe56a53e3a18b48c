using Ingest.Index.Query;

namespace Ingest.Index.Sql;

/// <summary>Filters on the article that a row belongs to, under the name <c>a</c>.</summary>
internal static class ArticleConditions
{
    public static void Add(Conditions conditions, IndexQuery query)
    {
        if (!query.AllRevisions && query.Revision is null)
        {
            conditions.Add("a.latest = 1");
        }

        AddEqual(conditions, "a.article_id", query.Article);
        AddEqual(conditions, "a.revision", query.Revision);
        if (query.Story is { } story)
        {
            conditions.Add($"a.story_id IN ({StoryFamily.Of(conditions.Bind(story))})");
        }

        if (query.Source is { } source)
        {
            var host = source.Trim().ToLowerInvariant();
            conditions.Add($"{conditions.HasWords("a.publisher_folded", source)} OR a.host = {conditions.Bind(host)} OR a.host = {conditions.Bind($"www.{host}")}");
        }
    }

    /// <summary>How the article was kept: from which feed, as what, in which language, whether its page is still there.</summary>
    public static void AddKept(Conditions conditions, IndexQuery query)
    {
        AddEqual(conditions, "a.feed_id", query.Feed);
        AddEqual(conditions, "a.kind", query.Kind);
        if (query.Language?.ToLowerInvariant() is { } language)
        {
            // A language takes in its regions: en is en-GB too.
            conditions.Add($"a.language = {conditions.Bind(language)} OR a.language LIKE {conditions.Bind(language + "-%")}");
        }

        if (query.Withdrawn)
        {
            conditions.Add($"{IndexSelect.Withdrawn} IS NOT NULL");
        }
    }

    /// <summary>The words of the query, in title and text.</summary>
    public static void AddText(Conditions conditions, IndexQuery query)
    {
        if (Match(query) is { } expression)
        {
            conditions.Add($"a.n IN (SELECT rowid FROM texts_fts WHERE texts_fts MATCH {conditions.Bind(expression)})");
        }
    }

    /// <summary>From and to by the time that a row is ordered by.</summary>
    public static void AddPeriod(Conditions conditions, IndexQuery query, string column)
    {
        if (query.From is { } from)
        {
            conditions.Add($"{column} >= {conditions.Bind(from.ToUnixTimeMilliseconds())}");
        }

        if (query.To is { } to)
        {
            conditions.Add($"{column} <= {conditions.Bind(to.ToUnixTimeMilliseconds())}");
        }
    }

    /// <summary>The full-text expression of the query; a text without a word in it finds nothing.</summary>
    public static string? Match(IndexQuery query) => query.Text is not { } text ? null : query.RawText ? text : FullText.Expression(text) ?? "\"\"";

    private static void AddEqual(Conditions conditions, string column, string? value)
    {
        if (value is not null)
        {
            conditions.Add($"{column} = {conditions.Bind(value)}");
        }
    }
}
