namespace Ingest.Articles.Extraction;

/// <summary>What a page is, and for one that is no article, why, in words for people.</summary>
internal sealed record KindFinding(ArticleKind Kind, string? Reason);
