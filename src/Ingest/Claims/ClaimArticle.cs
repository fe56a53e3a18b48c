namespace Ingest.Claims;

/// <summary>Where it was published.</summary>
/// <param name="Reliability">The grade that the user had given the feed it came from, in his own words; null: unknown.</param>
public sealed record ClaimArticle(
    string ArticleId,
    string Revision,
    string Url,
    string Title,
    string Publisher,
    DateTimeOffset? Published,
    string StoryId,
    string? Reliability = null);
