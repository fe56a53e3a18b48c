using System.Runtime.InteropServices;

namespace Ingest.Language;

/// <summary>One sentence of a text: its span in UTF-16 code units and its run of tokens.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(int Offset, int Length, int FirstToken, int TokenCount)
{
    /// <summary>The first position after the sentence.</summary>
    public int End => Offset + Length;

    /// <summary>The index of the first token after the sentence.</summary>
    public int EndToken => FirstToken + TokenCount;
}
