namespace Ingest.Cli.Analyze;

/// <summary>What was wrong with a line: a code for programs, a sentence for people.</summary>
internal sealed record AnalyzeError(string Code, string Message);
