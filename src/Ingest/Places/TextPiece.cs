using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>A word of a text, or a part of a hyphenated one, with its level 1 key.</summary>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="IsJoined">Whether a hyphen ties it to the piece before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPiece(int Offset, int Length, string Key, LetterCase Case, int Sentence, bool IsJoined)
{
    public int End => Offset + Length;
}
