namespace Ingest.Azure.Language.Wire;

/// <summary>What the service warns of, such as <c>LongWordsInDocument</c>.</summary>
internal sealed record AnswerWarning(string? Code, string? Message);
