namespace Ingest.Watches.Matching;

/// <summary>A spelling found in a text.</summary>
internal sealed record SpellingHit(Spelling Spelling, int Offset, int Length)
{
    /// <summary>The first position after the hit.</summary>
    public int End => Offset + Length;
}
