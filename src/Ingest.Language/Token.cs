using System.Runtime.InteropServices;

namespace Ingest.Language;

/// <summary>One token of a text; positions are UTF-16 code units into the text as given.</summary>
/// <param name="Offset">Where the token starts.</param>
/// <param name="Length">How many UTF-16 code units it holds.</param>
/// <param name="Kind">What it is made of.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(int Offset, int Length, TokenKind Kind)
{
    /// <summary>The first position after the token.</summary>
    public int End => Offset + Length;

    /// <summary>The token's characters within <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Offset, Length);
}
