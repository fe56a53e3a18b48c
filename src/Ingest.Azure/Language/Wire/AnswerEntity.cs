namespace Ingest.Azure.Language.Wire;

/// <summary>
/// An entity in either shape: up to 2023-04-01 <c>category</c> and <c>subcategory</c>, from 2024-11-01 on also <c>type</c> (the finest label) and
/// <c>tags</c> (all labels it has). Offset and length are in the units that the request asked for.
/// </summary>
internal sealed record AnswerEntity(
    string? Text,
    string? Category,
    string? Subcategory,
    string? Type,
    long Offset,
    long Length,
    double ConfidenceScore,
    IReadOnlyList<EntityTag?>? Tags);
