namespace Ingest.Feeds;

/// <summary>A file that belongs to an entry; <paramref name="Length"/> in bytes as the publisher states it.</summary>
public sealed record FeedEnclosure(string Url, string? Type, long? Length);
