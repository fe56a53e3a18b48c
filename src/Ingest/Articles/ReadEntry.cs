namespace Ingest.Articles;

/// <summary>An entry, by hash of feed document, feed and key, that was read, and what came of it (<c>article</c>, or why it was set aside).</summary>
public sealed record ReadEntry(string Entry, string Code);
