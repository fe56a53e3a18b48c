namespace Ingest.Index.Rows;

/// <summary>One revision with its text, and the names of all revisions of the article, newest first.</summary>
public sealed record ArticleDetail(ArticleRow Article, string Text, IReadOnlyList<string> Revisions);
