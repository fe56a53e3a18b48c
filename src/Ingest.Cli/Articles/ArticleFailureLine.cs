namespace Ingest.Cli.Articles;

/// <summary>The answer to a line that could not be read.</summary>
internal sealed record ArticleFailureLine(string File, ArticleFailure Error);
