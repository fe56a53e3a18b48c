namespace Ingest;

/// <summary>A revision of an article from which everything that follows was sent and indexed.</summary>
public readonly record struct SentRevision(string ArticleId, string Revision);
