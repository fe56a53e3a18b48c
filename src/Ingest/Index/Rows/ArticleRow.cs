using Ingest.Articles;

namespace Ingest.Index.Rows;

/// <summary>A revision of an article without its text.</summary>
/// <param name="Latest">Whether it is the article's latest revision.</param>
/// <param name="Claims">How many claims were found in it.</param>
/// <param name="RawSha256">The bytes behind it.</param>
/// <param name="Merges">The story that it showed to be the same as its own, or null.</param>
/// <param name="Credit">The agencies that it names as its source, or null.</param>
/// <param name="Kind">What the text is: <c>article</c> (the page's whole text), <c>paywall</c> (the start that a pay wall lets through) or <c>feed</c> (the feed's own content).</param>
/// <param name="FeedId">The feed that led there.</param>
/// <param name="Notes">How many notes of changes are in the text.</param>
/// <param name="Withdrawn">Since when the article's page is gone; null while it is there.</param>
public sealed record ArticleRow(
    string ArticleId,
    string Revision,
    bool Latest,
    string Url,
    string CanonicalUrl,
    string Title,
    IReadOnlyList<string> Authors,
    string Publisher,
    DateTimeOffset? Published,
    DateTimeOffset? Updated,
    DateTimeOffset Fetched,
    string? Language,
    string? Excerpt,
    string? Image,
    string StoryId,
    string? DuplicateOf,
    double? Similarity,
    string? Replaces,
    string RawSha256,
    int Claims,
    string? Merges,
    AgencyCredit? Credit,
    string? Kind = null,
    string? FeedId = null,
    int Notes = 0,
    DateTimeOffset? Withdrawn = null);
