using Ingest.Articles;

namespace Ingest.Cli.Articles;

/// <summary>The answer to a line: what the page says.</summary>
internal sealed record ArticleLine(
    string File,
    string Url,
    string? CanonicalUrl,
    string? Title,
    IReadOnlyList<string> Authors,
    string? SiteName,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    string? Language,
    string? Text,
    string? Excerpt,
    string? Image,
    ArticleKind Kind,
    IReadOnlyList<FeedLink> Feeds)
{
    public static ArticleLine Of(string file, ExtractedArticle article) => new(
        file,
        article.Url,
        article.CanonicalUrl,
        article.Title,
        article.Authors,
        article.SiteName,
        article.Published,
        article.Updated,
        article.Language,
        article.Text,
        article.Excerpt,
        article.Image,
        article.Kind,
        article.Feeds);
}
