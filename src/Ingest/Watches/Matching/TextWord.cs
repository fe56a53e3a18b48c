using System.Runtime.InteropServices;

namespace Ingest.Watches.Matching;

/// <summary>A word of a text: its span, its key at spelling level L1, and whether only blanks or a hyphen part it from the word before.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextWord(int Offset, int Length, string Key, bool IsJoined)
{
    /// <summary>The first position after the word.</summary>
    public int End => Offset + Length;
}
