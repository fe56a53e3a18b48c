using System.Runtime.InteropServices;

namespace Ingest.Language;

/// <summary>One sentence of a text: its span in UTF-16 code units and its run of tokens.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(int Offset, int Length, int FirstToken, int TokenCount)
{
    /// <summary>The first position after the sentence.</summary>
    public int End => Offset + Length;

    /// <summary>The index of the first of its words in <see cref="LanguageDocument.Words"/>.</summary>
    public int FirstWord { get; init; }

    /// <summary>How many syntactic words it has; none where the text was not taken apart into words.</summary>
    public int WordCount { get; init; }

    /// <summary>The index of the first word after the sentence.</summary>
    public int EndWord => FirstWord + WordCount;

    /// <summary>The index of the first token after the sentence.</summary>
    public int EndToken => FirstToken + TokenCount;
}
