namespace Ingest.Azure.Language.Wire;

/// <summary>What was found in one text.</summary>
internal sealed record AnswerDocument(
    string? Id,
    IReadOnlyList<AnswerEntity?>? Entities,
    IReadOnlyList<AnswerWarning?>? Warnings,
    AnswerStatistics? Statistics);
