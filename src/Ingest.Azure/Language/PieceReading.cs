using Ingest.Entities;

namespace Ingest.Azure.Language;

/// <summary>What was read of one piece.</summary>
/// <param name="Entities">In the whole text's positions; null where the service did not read the piece.</param>
/// <param name="Warnings">What it says or what was wrong with it, in words.</param>
/// <param name="Records">The text records that it was counted as; null where the service did not say.</param>
internal sealed record PieceReading(DocumentPiece Piece, IReadOnlyList<Entity>? Entities, IReadOnlyList<string> Warnings, long? Records)
{
    /// <summary>The service did not read the piece, for a reason that is about the piece.</summary>
    public static PieceReading Unread(DocumentPiece piece, string reason) =>
        new(piece, null, [$"Azure AI Language did not read {piece.Place} ({reason}); the embedded recogniser did."], 0);
}
