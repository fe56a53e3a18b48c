using System.Globalization;
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
    string? Published,
    DateSource? PublishedSource,
    string? Updated,
    DateSource? UpdatedSource,
    string? Language,
    string? Text,
    int WordCount,
    string? Excerpt,
    string? Image,
    IReadOnlyList<string> Captions,
    IReadOnlyList<LiveEntry> Entries,
    string? NextPage,
    ArticleKind Kind,
    string? KindReason,
    IReadOnlyList<FeedLink> Feeds)
{
    public static ArticleLine Of(string file, ExtractedArticle article) => new(
        file,
        article.Url,
        article.CanonicalUrl,
        article.Title,
        article.Authors,
        article.SiteName,
        Written(article.Published, article.PublishedPrecision),
        article.PublishedSource,
        Written(article.Updated, article.UpdatedPrecision),
        article.UpdatedSource,
        article.Language,
        article.Text,
        article.WordCount,
        article.Excerpt,
        article.Image,
        article.Captions,
        article.Entries,
        article.NextPage,
        article.Kind,
        article.KindReason,
        article.Feeds);

    // ISO 8601: a day where only the day is stated, else the instant with its offset.
    private static string? Written(DateTimeOffset? date, DatePrecision? precision) =>
        date?.ToString(precision == DatePrecision.Day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
