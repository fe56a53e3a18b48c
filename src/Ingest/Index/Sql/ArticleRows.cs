using Ingest.Articles;
using Ingest.Index.Query;
using Ingest.Index.Rows;

namespace Ingest.Index.Sql;

/// <summary>The row of a revision; whether it is the latest is only known when it is read.</summary>
internal static class ArticleRows
{
    public static ArticleRow Of(IndexedArticle indexed)
    {
        var article = indexed.Article;
        return new ArticleRow(
            article.ArticleId,
            article.Revision,
            Latest: false,
            article.Url,
            article.CanonicalUrl,
            article.Title,
            article.Authors,
            article.Publisher,
            article.Published,
            article.Updated,
            article.Fetched,
            article.Language,
            article.Excerpt,
            article.Image,
            article.Story.StoryId,
            article.Story.DuplicateOf,
            article.Story.Similarity,
            article.Replaces,
            article.Raw.Sha256,
            indexed.Claims.Count,
            article.Story.Merges,
            article.Story.Credit,
            Kind(article),
            article.FeedId,
            article.Notes.Count);
    }

    private static string Kind(ArticleRevision article) => article.TextSource == "feed" ? QueryTerms.FeedText : article.TextSourceReason is null ? QueryTerms.WholeText : QueryTerms.StartOfText;
}
