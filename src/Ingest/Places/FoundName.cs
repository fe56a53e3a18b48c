namespace Ingest.Places;

/// <summary>A name of the gazetteer in a text: the run of pieces it covers and the places that bear it.</summary>
internal sealed record FoundName(int Offset, int Length, string Key, int FirstPiece, int LastPiece, FoundKind Kind, IReadOnlyList<NameHit> Hits)
{
    public int End => Offset + Length;
}
