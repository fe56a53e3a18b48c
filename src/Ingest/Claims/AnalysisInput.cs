namespace Ingest.Claims;

/// <summary>A text to analyse, with what helps to understand it.</summary>
/// <param name="Published">What relative times ("on Monday") are counted from.</param>
/// <param name="Language">ISO 639-1 code where it is known; else it is found out.</param>
public sealed record AnalysisInput(string Text, string? Title, DateTimeOffset? Published, string? Language, string? Publisher);
