using Ingest.Index.Rows;
using Ingest.Stories.Credits;

namespace Ingest.Index;

/// <summary>
/// Tells the independent sources of a story apart. What copies a text has that text's source; a text that credits an agency, or that a crediting
/// report copies, has the agency; all else has the publisher of the earliest report of the text.
/// </summary>
internal static class StorySources
{
    /// <summary>The sources, the first to report first, each with its reports in order of time.</summary>
    public static IReadOnlyList<StorySource> Of(IReadOnlyList<ArticleRow> articles)
    {
        var byId = articles.ToDictionary(static article => article.ArticleId, StringComparer.Ordinal);
        return
        [
            .. articles
                .GroupBy(article => Original(article, byId), StringComparer.Ordinal)
                .Select(static text => (Source: Source([.. text.OrderBy(Time)]), Articles: text))
                .GroupBy(static text => FoldedName.Of(text.Source), StringComparer.Ordinal)
                .Select(static source => new StorySource(
                    source.First().Source,
                    [.. source.SelectMany(static text => text.Articles).OrderBy(Time).ThenBy(static article => article.ArticleId, StringComparer.Ordinal).Select(Report)]))
                .OrderBy(static source => source.Reports[0].Time)
                .ThenBy(static source => source.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>When a report was published, or fetched where nobody says.</summary>
    public static DateTimeOffset Time(ArticleRow article) => article.Published ?? article.Fetched;

    private static string Source(List<ArticleRow> text) =>
        text.Select(static article => article.Credit?.Author).FirstOrDefault(static agency => agency is not null) is { } author ? NewsAgencies.Name(author) : text[0].Publisher;

    // A report copies an earlier one, so that a chain ends; the set only keeps damaged state from turning in circles.
    private static string Original(ArticleRow article, Dictionary<string, ArticleRow> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (article.DuplicateOf is { } original && seen.Add(article.ArticleId))
        {
            if (!byId.TryGetValue(original, out var next))
            {
                return original;
            }

            article = next;
        }

        return article.ArticleId;
    }

    private static StoryReport Report(ArticleRow article) => new(
        article.ArticleId,
        article.Title,
        article.Publisher,
        article.Url,
        Time(article),
        article.DuplicateOf,
        article.Similarity,
        [.. (article.Credit?.Contributors ?? []).Select(NewsAgencies.Name)],
        article.Claims);
}
