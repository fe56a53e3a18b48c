using System.Runtime.InteropServices;

namespace Ingest.Places;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">The first position after it, without a possessive ending.</param>
/// <param name="WholeEnd">The first position after it, its possessive ending too.</param>
/// <param name="Hash">The hash of its key.</param>
/// <param name="WholeHash">The hash of its key with the s of a possessive ending.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameWord(int Start, int End, int WholeEnd, ulong Hash, ulong WholeHash)
{
    /// <summary>Whether "'s" ends the word: an owner's mark ("Raqqa's bridge") or part of a name ("Cox's Bazar").</summary>
    public bool IsPossessive => WholeEnd > End;
}
