using Ingest.Articles;

namespace Ingest.Index.Rows;

/// <summary>A revision of an article without its text.</summary>
/// <param name="Latest">Whether it is the article's latest revision.</param>
/// <param name="Claims">How many claims were found in it.</param>
/// <param name="RawSha256">The bytes behind it.</param>
/// <param name="Merges">The story that it showed to be the same as its own, or null.</param>
/// <param name="Credit">The agencies that it names as its source, or null.</param>
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
    AgencyCredit? Credit);
