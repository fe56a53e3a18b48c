namespace Ingest.Cli.Articles;

/// <summary>Why: a code for programs, words for people.</summary>
internal sealed record ArticleFailure(string Code, string Message);
