using Ingest.Articles;
using Ingest.Claims;
using Ingest.Watches;

namespace Ingest.Index.Sql;

/// <summary>All that one write puts into the index.</summary>
internal sealed record IndexedArticle(ArticleRevision Article, Enrichment Enrichment, IReadOnlyList<ClaimMessage> Claims, IReadOnlyList<Alert> Alerts)
{
    /// <summary>The time the article's rows are ordered by, in milliseconds since 1970.</summary>
    public long At() => (Article.Published ?? Article.Fetched).ToUnixTimeMilliseconds();
}
