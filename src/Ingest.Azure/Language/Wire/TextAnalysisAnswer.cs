namespace Ingest.Azure.Language.Wire;

/// <summary>The body of an answer, good or bad; whatever is missing is null.</summary>
internal sealed record TextAnalysisAnswer(string? Kind, AnswerResults? Results, ServiceError? Error);
