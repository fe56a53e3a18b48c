namespace Ingest.Articles;

/// <summary>A message on <c>articles</c>: enrich this revision.</summary>
public sealed record ArticleMessage(string ArticleId, string Revision, DateOnly Day);
