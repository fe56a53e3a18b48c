namespace Ingest.Azure.Language;

/// <summary>What came of asking for some pieces.</summary>
/// <param name="Pieces">One reading for each piece that was settled.</param>
/// <param name="Model">The model that the service says it used; null where it did not answer.</param>
/// <param name="Warnings">What was wrong with the answer as a whole.</param>
/// <param name="Failure">Why the pieces that are missing were not settled; null where none is missing.</param>
internal sealed record BatchReading(IReadOnlyList<PieceReading> Pieces, string? Model, IReadOnlyList<string> Warnings, LanguageReply? Failure)
{
    public static BatchReading Nothing { get; } = new([], null, [], null);

    /// <summary>Two readings one after the other.</summary>
    public BatchReading With(BatchReading next) =>
        new([.. Pieces, .. next.Pieces], Model ?? next.Model, [.. Warnings, .. next.Warnings], next.Failure);
}
