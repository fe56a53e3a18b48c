namespace Ingest.Azure.Language.Wire;

/// <summary>What became of the texts of a request: each is in one of the two lists, in any order.</summary>
internal sealed record AnswerResults(
    IReadOnlyList<AnswerDocument?>? Documents,
    IReadOnlyList<DocumentError?>? Errors,
    string? ModelVersion);
