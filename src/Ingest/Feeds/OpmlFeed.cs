namespace Ingest.Feeds;

/// <summary>A feed in an OPML list: address, title, and the folders above it joined by <c>/</c>.</summary>
public sealed record OpmlFeed(string Url, string? Title, string? Folder);
