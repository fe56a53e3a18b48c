namespace Ingest.Claims;

/// <summary>Where it was published.</summary>
public sealed record ClaimArticle(
    string ArticleId,
    string Revision,
    string Url,
    string Title,
    string Publisher,
    DateTimeOffset? Published,
    string StoryId);
