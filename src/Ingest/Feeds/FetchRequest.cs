namespace Ingest.Feeds;

/// <summary>What to ask for. <paramref name="ETag"/> and <paramref name="LastModified"/> are validators of the copy we have, sent back as the server gave them.</summary>
public sealed record FetchRequest(Uri Url, string Accept, string? ETag = null, string? LastModified = null);
