namespace Ingest.Articles;

/// <summary>What a page says, pulled out of its HTML. Fields are null where the page does not say.</summary>
/// <param name="Url">The address it was read from.</param>
/// <param name="CanonicalUrl">The address the page gives for itself, tracking parameters off.</param>
/// <param name="Text">The article body as plain text, paragraphs separated by a blank line; null where there is none.</param>
/// <param name="Excerpt">A line or two: the page's description, else the first paragraph.</param>
/// <param name="Kind">What the page is.</param>
/// <param name="Feeds">The feeds the page points to.</param>
public sealed record ExtractedArticle(
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
    IReadOnlyList<FeedLink> Feeds);
