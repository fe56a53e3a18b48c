namespace Ingest.Cli.Analyze;

/// <summary>The answer to a line that could not be analysed.</summary>
internal sealed record AnalyzeErrorLine(string? Id, AnalyzeError Error);
