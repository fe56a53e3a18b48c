namespace Ingest.Feeds;

/// <summary>A feed that a page points to: address, media type and title as the page gives them.</summary>
public sealed record DiscoveredFeed(string Url, string? Type, string? Title);
