using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>A word of a text, or a part of a hyphenated one, with its level 1 key.</summary>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="IsJoined">Whether a hyphen ties it to the piece before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPiece(int Offset, int Length, string Key, LetterCase Case, int Sentence, bool IsJoined)
{
    public int End => Offset + Length;

    /// <summary>Whether "'s" follows, which is an owner's mark ("Raqqa's bridge") or part of a name ("Cox's Bazar").</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The first position after the piece and its "'s".</summary>
    public int WholeEnd => IsPossessive ? End + 2 : End;

    /// <summary>The key with the s.</summary>
    public string WholeKey => IsPossessive ? Key + "s" : Key;
}
