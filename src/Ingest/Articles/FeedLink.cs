namespace Ingest.Articles;

/// <summary>A feed that a page points to: address, media type and title as the page gives them.</summary>
public sealed record FeedLink(string Url, string? Type, string? Title);
